import {
  COVERAGES,
  SIDES,
  isPaired,
  type Coverage,
  type Engagement,
  type Side,
} from './engagement.ts'
import { isKnownInFull } from './known.ts'
import { compare, groupBy } from '../lists.ts'

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
  const years = groupBy(engagements, ({ date }) => date.slice(0, 4))
  return [...years]
    .map(([year, own]) => {
      const accounts = { us: noAccounts(), cn: noAccounts() }
      for (const engagement of own) {
        for (const side of SIDES) accounts[side][engagement.accounts[side]?.coverage ?? 'absent']++
      }
      return { year, engagements: own.length, paired: own.filter(isPaired).length, accounts }
    })
    .toSorted((a, b) => compare(a.year, b.year))
}

/** How many accounts of each side are known in full. */
export function countKnownInFull(engagements: readonly Engagement[]): Record<Side, number> {
  const isFull = (side: Side) => (engagement: Engagement) => {
    const account = engagement.accounts[side]
    return account !== undefined && isKnownInFull(account)
  }
  return {
    us: engagements.filter(isFull('us')).length,
    cn: engagements.filter(isFull('cn')).length,
  }
}

const noAccounts = (): Record<Recorded, number> => ({ full: 0, partial: 0, reported: 0, absent: 0 })
