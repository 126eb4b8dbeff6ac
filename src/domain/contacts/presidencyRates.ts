import type { Engagement } from '../record/engagement.ts'
import { daysBetween } from '../time/day.ts'
import { clipExtent, type Extent } from '../time/period.ts'
import { PRESIDENCIES, presidenciesWithin, type Presidency } from '../time/presidencies.ts'
import { countWithin } from './lineRecord.ts'

/** How often there was contact under a president of the United States. */
export interface PresidencyRate {
  presidency: Presidency
  /** The part of the presidency that is in view. */
  within: Extent
  /** The contacts in that part. */
  contacts: number
  /** Their average number in a quarter. */
  rate: number
}

const DAYS_A_QUARTER = 365.25 / 4

/** How often there was contact under each presidency in view, in order of time. */
export const presidencyRates = (held: readonly Engagement[], within: Extent): PresidencyRate[] =>
  presidenciesWithin(PRESIDENCIES.us, within).flatMap(presidency => {
    const part = clipExtent(within, presidency.from, presidency.to)
    if (!part) return []
    const contacts = countWithin(held, part)
    const quarters = (daysBetween(part.from, part.to) + 1) / DAYS_A_QUARTER
    return [{ presidency, within: part, contacts, rate: contacts / quarters }]
  })
