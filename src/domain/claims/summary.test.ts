import { describe, expect, it } from 'vitest'
import { aPoint, anAccountOf } from '../fixtures/accounts.ts'
import { summariseClaims } from './summary.ts'

const agreed = (match?: string) => aPoint({ speaker: 'both', act: 'agree', match })

describe(summariseClaims, () => {
  it('tells each point’s otherReport, and leads each sum to its first point', () => {
    const us = anAccountOf('us', [aPoint(), agreed('a'), agreed()])
    const cn = anAccountOf('cn', [agreed('a'), aPoint({ speaker: 'us' })])
    expect(summariseClaims([us, cn])).toEqual({
      otherReports: { us: [null, 'agreed', 'left-out'], cn: ['agreed', 'left-out'] },
      sums: [
        {
          title: 'Agreed',
          parts: [
            { text: '1 in both accounts', side: 'us', index: 1 },
            { text: '1 in the American alone', side: 'us', index: 2 },
          ],
        },
        {
          title: 'Washington’s words',
          parts: [{ text: '1 in the Chinese alone', side: 'cn', index: 1 }],
        },
      ],
    })
  })
})
