import {
  COVERAGES,
  SIDES,
  isPaired,
  type Coverage,
  type Engagement,
  type Side,
} from './engagement.ts'
import { compare, groupBy } from '../lists.ts'

/** How much of an account is recorded; `absent` if there is none. */
export const RECORDED = [...COVERAGES, 'absent'] as const
export type Recorded = Coverage | 'absent'

/** What is recorded of some engagements. */
export interface RecordedCoverage {
  engagements: number
  paired: number
  /** Numbers of engagements, by side and by how much of that side's account is recorded. */
  accounts: Readonly<Record<Side, Readonly<Record<Recorded, number>>>>
}

/** What is recorded of the engagements of one year. */
export interface YearCoverage extends RecordedCoverage {
  year: string
}

/** What the record holds of some engagements. */
export function coverageOf(engagements: readonly Engagement[]): RecordedCoverage {
  const accounts = { us: noAccounts(), cn: noAccounts() }
  for (const engagement of engagements) {
    for (const side of SIDES) accounts[side][engagement.accounts[side]?.coverage ?? 'absent']++
  }
  return { engagements: engagements.length, paired: engagements.filter(isPaired).length, accounts }
}

/** What the record holds, year by year. Years without engagements are left out. */
export function coverageByYear(engagements: readonly Engagement[]): YearCoverage[] {
  const years = groupBy(engagements, ({ date }) => date.slice(0, 4))
  return [...years]
    .map(([year, own]) => ({ year, ...coverageOf(own) }))
    .toSorted((a, b) => compare(a.year, b.year))
}

/** How many accounts of each side are known in full. */
export function countKnownInFull(engagements: readonly Engagement[]): Record<Side, number> {
  const { us, cn } = coverageOf(engagements).accounts
  return { us: us.full, cn: cn.full }
}

const noAccounts = (): Record<Recorded, number> => ({ full: 0, partial: 0, reported: 0, absent: 0 })
