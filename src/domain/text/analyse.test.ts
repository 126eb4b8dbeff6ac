import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Official } from '../record/engagement.ts'
import { analyseText, compareSteps, compareTexts } from './analyse.ts'
import type { AnalysedText } from './analysis.ts'
import { prepareContext, type Tag } from './context.ts'
import { mendText } from './mend.ts'
import { letterOf, toAccounts } from './toAccounts.ts'

const person = (side: 'us' | 'cn', short: string, name: string, nameZh: string): Official => ({
  id: name,
  name,
  nameZh,
  side,
  short,
  kind: 'person',
  posts: [],
  aliases: [],
})
const WORDS: Record<string, RegExp> = {
  taiwan: /Taiwan|台湾/,
  narcotics: /narcotics|禁毒/,
  ukraine: /Ukraine|乌克兰/,
}
const tag: Tag = text =>
  Object.entries(WORDS).flatMap(([topic, pattern]) =>
    pattern.test(text) ? [{ topic, weight: 1, because: [] }] : [],
  )
const context = prepareContext(
  [person('us', 'Blinken', 'Antony Blinken', '布林肯'), person('cn', 'Wang Yi', 'Wang Yi', '王毅')],
  ['one China policy'],
  tag,
)

const US = `Secretary Blinken’s Meeting with Wang Yi

The Secretary emphasized peace across the Taiwan Strait. He reiterated the one China policy.

The two sides agreed to work together against narcotics. They discussed Ukraine.

###`
const CN = `王毅会见美国国务卿布林肯

王毅强调，台湾问题是中国核心利益中的核心。中方没有任何妥协退让余地。
双方同意开展禁毒合作。双方就乌克兰危机交换了意见。`

/** Passages cover the text as pasted, and show all of it as mended. */
function expectAll({ text, passages }: AnalysedText) {
  const mended = mendText(text, context.roots).text
  expect(passages.map(passage => passage.text).join('')).toBe(mended)
  let at = 0
  for (const { start, end, place } of passages) {
    expect(start).toBe(at)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(place.start, place.end)).toBe(text.slice(start, end).trim())
    at = end
  }
  expect(at).toBe(mended === '' ? 0 : text.length)
}

describe(analyseText, () => {
  it('tells headings, speakers, acts, topics and terms', () => {
    const { passages, language } = analyseText('us', US, context)
    expect(language).toBe('en')
    expect(
      passages.map(({ isBoilerplate, speaker, act, topics, terms }) =>
        isBoilerplate
          ? 'frame'
          : [speaker.value, act.value, ...topics.map(({ topic }) => topic), ...terms].join(' '),
      ),
    ).toEqual([
      'frame',
      'us state taiwan',
      'us state one China policy',
      'both agree narcotics',
      'both discuss ukraine',
      'frame',
    ])
  })

  it('lets a speaker go on within a paragraph, and no further', () => {
    const text = 'Blinken said no. China must stop.\n\nChina is ready.'
    expect(analyseText('cn', text, context).passages.map(({ speaker }) => speaker.value)).toEqual([
      'us',
      'us',
      'cn',
    ])
  })

  it('learns the names that a text introduces, for that text', () => {
    const text =
      '国务卿黑尔会见陈国立\n\n黑尔表示同意。中央外办主任陈国立在北京同黑尔会谈。陈国立表示反对。'
    const speakers = [text, '黑尔表示同意。'].map(written =>
      analyseText('cn', written, context).passages.map(({ speaker }) => speaker.value),
    )
    expect(speakers).toEqual([['cn', 'us', 'both', 'cn'], ['cn']])
  })

  it('takes any text, and keeps all of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expectAll(analyseText('cn', text, context))
      }),
    )
  })
})

describe(compareTexts, () => {
  it('pairs what both report, across languages, each passage once', () => {
    const { us, cn, pairs } = compareTexts(US, CN, context)
    const told = pairs.map(pair => [us.passages[pair.us], cn.passages[pair.cn]])
    expect(told.map(pair => pair.map(passage => passage?.topics[0]?.topic))).toEqual([
      ['taiwan', 'taiwan'],
      ['narcotics', 'narcotics'],
      ['ukraine', 'ukraine'],
    ])
  })

  it('takes whatever is pasted, and keeps all of it', () => {
    const odd = fc.constantFrom(
      '<script>alert(1)</script>',
      '\u202eשלום عليكم',
      '\u200b\u200d',
      '\ud800',
      '\udc00x\0',
      'Secretary of State ',
      '中央外办主任',
      '“',
      '"',
      '。',
      '. ',
      '\n',
      US,
      CN,
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(odd, { maxLength: 20 }).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const { us, cn, pairs } = compareTexts(left, right, context)
        expect([us.text, cn.text]).toEqual([left, right])
        for (const side of [us, cn]) expectAll(side)
        expect(new Set(pairs.map(pair => pair.us)).size).toBe(pairs.length)
        expect(new Set(pairs.map(pair => pair.cn)).size).toBe(pairs.length)
      }),
    )
  })

  it('ends with a line of 200,000 characters', () => {
    const line = 'U.S. Secretary of State 美国国务卿 said <b>“no，'.repeat(5_000).slice(0, 200_000)
    const { us, cn } = compareTexts(line, '。', context)
    expect([us.passages.at(-1)?.end, cn.passages.at(-1)?.end]).toEqual([200_000, 1])
  })

  it('takes empty texts', () => {
    const { us, cn, pairs } = compareTexts('', ' ', context)
    expect([us.passages.length, cn.passages.length, pairs]).toEqual([0, 1, []])
  })
})

describe(compareSteps, () => {
  it('tells how far it is, and ends with the comparison', () => {
    const steps = compareSteps(US, CN, context)
    const done: number[] = []
    let step = steps.next()
    for (; !step.done; step = steps.next()) done.push(step.value.done)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(done.at(-1)).toBeCloseTo(1)
    expect(step.value).toEqual(compareTexts(US, CN, context))
  })
})

describe(toAccounts, () => {
  it('makes two accounts whose points stand where the passages do', () => {
    const comparison = compareTexts(US, CN, context)
    const origin = { publisher: 'Office', url: '' }
    const [us, cn] = toAccounts(comparison, { us: origin, cn: origin })
    expect(us?.points.map(({ text, words, match }) => [text.slice(0, 9), words, match])).toEqual([
      ['Secretary', 0, undefined],
      ['The Secre', 8, 'a'],
      ['He reiter', 6, undefined],
      ['The two s', 9, 'b'],
      ['They disc', 3, 'c'],
      ['###', 0, undefined],
    ])
    expect(cn?.points.map(({ match }) => match)).toEqual([undefined, 'a', undefined, 'b', 'c'])
    expect(cn?.language).toBe('zh')
  })
})

describe(letterOf, () => {
  it.each([
    [0, 'a'],
    [25, 'z'],
    [26, 'aa'],
    [701, 'zz'],
    [702, 'aaa'],
  ])('%d is %s', (index, letter) => {
    expect(letterOf(index)).toBe(letter)
  })
})
