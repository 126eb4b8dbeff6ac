import { COVERAGES, SIDES, type Coverage, type Engagement, type Side } from './engagement.ts'

/** How much of an account is recorded; `absent` where none is. */
export const RECORDED = [...COVERAGES, 'absent'] as const
export type Recorded = Coverage | 'absent'

/** What is recorded of the engagements of one year. */
export interface YearCoverage {
  year: string
  engagements: number
  paired: number
  /** Number of engagements by side and by how much of that side's account is recorded. */
  accounts: Record<Side, Record<Recorded, number>>
}

/** What the record holds, year by year, in order of time. Years without engagements are left out. */
export function coverageByYear(engagements: readonly Engagement[]): YearCoverage[] {
  const years = new Map<string, YearCoverage>()
  for (const { date, accounts } of engagements) {
    const year = date.slice(0, 4)
    const row = years.get(year) ?? emptyYear(year)
    years.set(year, row)
    row.engagements++
    if (accounts.us && accounts.cn) row.paired++
    for (const side of SIDES) row.accounts[side][accounts[side]?.coverage ?? 'absent']++
  }
  return [...years.values()].toSorted((a, b) => (a.year < b.year ? -1 : 1))
}

const noAccounts = (): Record<Recorded, number> => ({ full: 0, partial: 0, reported: 0, absent: 0 })

const emptyYear = (year: string): YearCoverage => ({
  year,
  engagements: 0,
  paired: 0,
  accounts: { us: noAccounts(), cn: noAccounts() },
})
