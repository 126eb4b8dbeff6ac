import { describe, expect, it } from 'vitest'
import { whyAct, whyMatch, whySpeaker, whyTopic } from './why.ts'

const TEXT = 'The Secretary underscored peace.'
const because = [{ start: 4, end: 13 }]
const pair = { us: 1, cn: 2, score: 0.8, because: ['taiwan', 'peace'] }
const labelOf = (reason: string) => (reason === 'taiwan' ? 'Taiwan' : reason)

describe('why', () => {
  it.each([
    [whyTopic(TEXT, { topic: 'taiwan', weight: 1, because }), '“Secretary”'],
    [whyTopic(TEXT, { topic: 'taiwan', weight: 0, because: [] }), 'you chose it'],
    [whySpeaker(TEXT, { value: 'us', because }, { value: 'us', because }), '“Secretary”'],
    [whySpeaker(TEXT, { value: 'cn', because: [] }, { value: 'us', because }), 'you chose it'],
    [
      whySpeaker(TEXT, { value: 'us', because: [] }, { value: 'us', because: [] }),
      'no name says otherwise: same as in the sentence before, or the side whose text it is',
    ],
    [
      whyAct(TEXT, { value: 'state', because: [] }, { value: 'state', because: [] }),
      'no verb says otherwise',
    ],
    [whyMatch(pair, pair, labelOf), 'both: Taiwan, peace'],
    [whyMatch({ ...pair, score: 0.4 }, pair, labelOf), 'both: Taiwan, peace (unsure)'],
    [whyMatch({ ...pair, cn: 3 }, pair, labelOf), 'you chose it'],
    [whyMatch(null, pair, labelOf), 'you chose it'],
    [whyMatch(null, null, labelOf), 'nothing in the other text is similar enough'],
    [
      whyMatch({ ...pair, because: [] }, { ...pair, because: [] }, labelOf),
      'their words are similar enough',
    ],
  ])('answers “%s”', (answer, expected) => {
    expect(answer).toBe(expected)
  })
})
