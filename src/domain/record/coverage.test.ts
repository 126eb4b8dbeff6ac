import { describe, expect, it } from 'vitest'
import { countKnownInFull, coverageByYear } from './coverage.ts'
import type { Day } from '../time/day.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'

describe(coverageByYear, () => {
  it('counts engagements, pairs and accounts of each year', () => {
    const rows = coverageByYear([
      anEngagement({
        date: '2023-05-01' as Day,
        accounts: { us: anAccount(), cn: anAccount({}, { coverage: 'partial' }) },
      }),
      anEngagement({ date: '2021-05-01' as Day, accounts: { cn: anAccount() } }),
      anEngagement({ date: '2023-01-01' as Day }),
    ])
    expect(rows.map(({ year, engagements, paired }) => [year, engagements, paired])).toEqual([
      ['2021', 1, 0],
      ['2023', 2, 1],
    ])
    expect(rows[1]?.accounts).toEqual({
      us: { full: 1, partial: 0, reported: 0, absent: 1 },
      cn: { full: 0, partial: 1, reported: 0, absent: 1 },
    })
  })

  it('has no rows without engagements', () => {
    expect(coverageByYear([])).toEqual([])
  })
})

describe(countKnownInFull, () => {
  it('counts the accounts of each side that are known in full, and no others', () => {
    const engagements = [
      anEngagement({ accounts: { us: anAccount(), cn: anAccount({}, { coverage: 'partial' }) } }),
      anEngagement({ accounts: { us: anAccount() } }),
      anEngagement({ accounts: { cn: anAccount({}, { coverage: 'reported' }) } }),
      anEngagement(),
    ]
    expect(countKnownInFull(engagements)).toEqual({ us: 2, cn: 0 })
  })
})
