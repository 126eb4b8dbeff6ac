import { describe, expect, it } from 'vitest'
import type { Side } from '../record/engagement.ts'
import { analyseText } from './analyse.ts'
import { prepareContext, type Tag } from './context.ts'
import { featuresOf } from './features.ts'
import { matchPassages } from './match.ts'
import { haveSharedSubject } from './sharedSubject.ts'

const TOPICS: Record<string, RegExp> = {
  taiwan: /Taiwan|台湾/,
  narcotics: /fentanyl|芬太尼/,
  relationship: /relations|regional|关系|地区/,
}
const tag: Tag = text =>
  Object.entries(TOPICS).flatMap(([topic, pattern]) =>
    pattern.test(text) ? [{ topic, weight: 1, because: [] }] : [],
  )
const context = prepareContext([], [], tag)
const read = (side: Side, text: string) => analyseText(side, text, context)

const share = (us: string, cn: string) => {
  const [a] = featuresOf(read('us', us), context)
  const [b] = featuresOf(read('cn', cn), context)
  if (!a || !b) throw new Error('no sentence')
  return haveSharedSubject(a, b)
}

describe(haveSharedSubject, () => {
  it.each([
    ['a topic', true, 'They discussed Taiwan.', '王毅阐述了台湾问题。'],
    ['a thing they speak of', true, 'Xi spoke of the Korean Peninsula.', '双方谈到朝鲜半岛。'],
    [
      'the same of no content',
      true,
      'Talks were candid and constructive.',
      '会谈坦诚、富有建设性。',
    ],
    ['a word', true, 'Hegseth mentioned helicopters.', 'Dong spoke about helicopters.'],
    ['the parties', false, 'The United States and China met.', 'Washington spoke to Beijing.'],
    [
      'the names of the states in both',
      false,
      'The United States welcomed the delegation.',
      'The United States must think again.',
    ],
    [
      'that there were talks',
      false,
      'They exchanged views on regional challenges.',
      '中方阐明立场。',
    ],
    ['a lunch', false, 'The Secretary hosted a lunch.', '双方同意加强芬太尼管控。'],
    ['an arrival', false, 'The delegation arrived in the capital.', '中方强调台湾问题。'],
    ['thanks and a subject', false, 'He thanked his hosts.', '双方讨论了台湾问题。'],
    ['good relations alone', false, 'They spoke of relations.', '两国关系面临机遇。'],
  ])('%s: %s', (_name, expected, us, cn) => {
    expect(share(us, cn)).toBe(expected)
  })

  it('leaves a sentence of little content without a partner', () => {
    const us = read(
      'us',
      'They exchanged views on key regional challenges.\nThey discussed Taiwan.',
    )
    const cn = read('cn', '王毅介绍了人权立场。\n王毅阐述了台湾问题。')
    expect(matchPassages(us, cn, context).map(pair => [pair.us, pair.cn])).toEqual([[1, 1]])
  })
})
