import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicon, type TopicLexicon } from './lexicon.ts'
import { tagPassage } from './tag.ts'

const TOPICS: TopicLexicon[] = [
  {
    topic: 'taiwan',
    en: [{ words: ['taiwan*'] }, { weight: 0.5, words: ['strait', 'red line'], not: ['hormuz'] }],
    zh: [{ words: ['台湾', '两岸'] }, { weight: 0.5, words: ['红线'] }],
  },
  {
    topic: 'energy',
    en: [{ words: ['oil', 'hormuz'] }, { weight: 0, words: ['oil painting'] }],
    zh: [{ words: ['石油'] }],
  },
  {
    topic: 'talks',
    alone: 0.5,
    beside: { energy: -0.5 },
    en: [{ weight: 0.5, words: ['talk*'] }, { words: ['contact'] }],
    zh: [{ weight: 0.5, words: ['会谈'], with: ['继续'] }],
  },
]
const lexicon = compileLexicon(TOPICS)

/** Topics found, with the words that led to them. */
const tagged = (text: string, language: 'en' | 'zh' = 'en') =>
  tagPassage(text, language, lexicon).map(({ topic, because }) => [
    topic,
    ...because.map(({ start, end }) => text.slice(start, end)),
  ])

describe(tagPassage, () => {
  it.each([
    ['nothing', 'They met.', []],
    ['one word that is enough', 'Peace for Taiwan', [['taiwan', 'Taiwan']]],
    ['one that is not', 'A red line', []],
    ['two that are together', 'The strait is a red line', [['taiwan', 'strait', 'red line']]],
    ['the same one twice', 'A red line is a red line', []],
    ['a word beside one that rules it out', 'Hormuz strait, red line', [['energy', 'Hormuz']]],
    ['a word within a longer one that means something else', 'An oil painting', []],
    [
      'the stronger topic first',
      'Oil, Taiwan, a red line',
      [
        ['taiwan', 'Taiwan', 'red line'],
        ['energy', 'Oil'],
      ],
    ],
    ['a weak word alone', 'Talks were frank', [['talks', 'Talks']]],
    ['a weak word beside another topic', 'Talks on Taiwan', [['taiwan', 'Taiwan']]],
    ['another topic that counts against it', 'Contact about oil', [['energy', 'oil']]],
    ['no words but those of others', 'Taiwan', [['taiwan', 'Taiwan']]],
  ])('%s: “%s”', (_name, text, expected) => {
    expect(tagged(text)).toEqual(expected)
  })

  it.each([
    ['台湾是红线', [['taiwan', '台湾', '红线']]],
    ['继续会谈', [['talks', '会谈']]],
    ['会谈', []],
  ])('%s', (text, expected) => {
    expect(tagged(text, 'zh')).toEqual(expected)
  })

  const words = [
    'Taiwan',
    'strait',
    'red line',
    'oil painting',
    'talks',
    '台湾',
    '\u200b',
    'ابجد',
    '。',
  ]
  const someText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map(parts => parts.join(' ')),
  )
  const language = fc.constantFrom('en' as const, 'zh' as const)

  it('gives spans within the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(someText, language, (text, inLanguage) => {
        for (const { weight, because } of tagPassage(text, inLanguage, lexicon)) {
          expect(weight).toBeGreaterThanOrEqual(0.99)
          expect(because.length).toBeGreaterThan(0)
          let last = { start: -1, end: -1 }
          for (const span of because) {
            expect(span.start).toBeGreaterThan(last.start)
            expect(span.end).toBeGreaterThan(Math.max(span.start, last.end))
            expect(span.end).toBeLessThanOrEqual(text.length)
            last = span
          }
        }
      }),
    )
  })

  it('does not depend on what was tagged before', () => {
    fc.assert(
      fc.property(someText, fc.array(someText), language, (text, others, inLanguage) => {
        const first = tagPassage(text, inLanguage, compileLexicon(TOPICS))
        for (const other of others) tagPassage(other, inLanguage, lexicon)
        expect(tagPassage(text, inLanguage, lexicon)).toEqual(first)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['no spaces', 'a'.repeat(200_000)],
    ['one word over and over', 'Taiwan strait '.repeat(14_000)],
    ['openings of a gap', 'keep talk '.repeat(20_000)],
    ['characters', '台湾红线'.repeat(50_000)],
    ['marks', '\u0301'.repeat(200_000)],
  ])('takes 200,000 characters in one line: %s', (_name, text) => {
    expect(() => {
      tagPassage(text, 'en', lexicon)
      tagPassage(text, 'zh', lexicon)
    }).not.toThrow()
  })
})
