import { describe, expect, it } from 'vitest'
import type { AccountForm, Coverage } from '../../src/domain/record/engagement.ts'
import { check } from './check.ts'
import { formatDoubts, secondCoder } from './coder.ts'
import type { Dataset } from './dataset.ts'
import { soundSources } from './fixtures/sources.ts'

const { dataset } = check(soundSources())
const sound = dataset as Dataset

/** The valid dataset with other points and coverage in the call's US account. */
function withPoints(
  points: readonly [text: string, topics: string[]][],
  coverage: Coverage = 'full',
  form: AccountForm = 'readout',
): Dataset {
  const records = sound.records.map(record => ({
    ...record,
    accounts: record.accounts.map(account => ({
      ...account,
      ...(account.side === 'us' && {
        coverage,
        form,
        points: points.map(([text, topics]) => ({
          text,
          topics,
          speaker: 'us' as const,
          act: 'state' as const,
          words: 10,
        })),
      }),
    })),
  }))
  return { ...sound, records }
}

const CALL = { engagement: '2022-03-18-biden-xi-call', side: 'us' }

describe(secondCoder, () => {
  it('finds nothing if both coders agree on an account', () => {
    const doubts = secondCoder(
      withPoints([
        ['They spoke of Taiwan.', ['taiwan']],
        ['They spoke of Taiwan again.', ['taiwan']],
      ]),
    )
    expect(doubts).toEqual([])
  })

  it('names a topic that is found but not coded, with the points in which it was found', () => {
    const points: [string, string[]][] = [
      ['They spoke of trade.', ['trade']],
      ['They spoke of Taiwan.', ['trade']],
    ]
    const doubts = secondCoder(withPoints(points))
    expect(doubts).toContainEqual({
      ...CALL,
      topic: 'taiwan',
      kind: 'lacking',
      sureness: 0,
      points: [[1, 'They spoke of Taiwan.']],
    })
  })

  it('names a topic that is coded but not found', () => {
    const doubts = secondCoder(withPoints([['They spoke of the weather.', ['taiwan']]]))
    expect(doubts).toEqual([
      {
        ...CALL,
        topic: 'taiwan',
        kind: 'unfound',
        sureness: 0,
        points: [[0, 'They spoke of the weather.']],
      },
    ])
    expect(formatDoubts(doubts)).toBe(
      [
        '0 topics found and not coded, 1 coded and not found',
        '2022-03-18-biden-xi-call us: taiwan coded, not found (0.00)\n  1. They spoke of the weather.',
      ].join('\n\n'),
    )
  })

  it('skips accounts that are not known in full', () => {
    const points: [string, string[]][] = [['They spoke of the weather.', ['taiwan']]]
    expect(secondCoder(withPoints(points, 'partial'))).toEqual([])
    expect(secondCoder(withPoints(points, 'full', 'remarks'))).toEqual([])
  })
})
