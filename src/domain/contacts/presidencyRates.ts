import type { Engagement } from '../record/engagement.ts'
import { daysBetween } from '../time/day.ts'
import { clipExtent, type Extent } from '../time/period.ts'
import { PRESIDENCIES, presidenciesWithin, type Presidency } from '../time/presidencies.ts'
import { countWithin } from './lineRecord.ts'

/** How often there was contact under a president of the United States. */
export interface PresidencyRate {
  presidency: Presidency
  /** The part of the term that is looked at. */
  within: Extent
  contacts: number
  /** Contacts a quarter, on the average of that part. */
  rate: number
}

const DAYS_A_QUARTER = 365.25 / 4

/** Contacts a quarter under each presidency, in order of time; of a term cut short, in its part. */
export const presidencyRates = (held: readonly Engagement[], within: Extent): PresidencyRate[] =>
  presidenciesWithin(PRESIDENCIES.us, within).flatMap(presidency => {
    const part = clipExtent(within, presidency.from, presidency.to)
    if (!part) return []
    const contacts = countWithin(held, part)
    const quarters = (daysBetween(part.from, part.to) + 1) / DAYS_A_QUARTER
    return [{ presidency, within: part, contacts, rate: contacts / quarters }]
  })
