import { countEach } from '../lists.ts'
import type { ContactLine } from '../record/contact.ts'
import { INITIATORS, wasHeld, type Engagement, type Initiator } from '../record/engagement.ts'
import { addDays, twelveMonthsBefore, type Day } from '../time/day.ts'
import { gapsBetween, medianOf, openGap, type Gap } from './gaps.ts'
import type { Extent } from '../time/period.ts'
import type { IsOnLine } from './lineRule.ts'

/** The engagements of one line, and figures about them. */
export interface LineRecord {
  line: ContactLine
  /** All its engagements, in order of time. */
  all: readonly Engagement[]
  /** The engagements that took place: the line's contacts. */
  held: readonly Engagement[]
  /** Those planned, postponed, cancelled or declined. */
  notHeld: readonly Engagement[]
  /** The gap since the last contact; `null` if there is no contact. */
  open: Gap | null
  /** The gaps between contacts, in order of time. */
  gaps: readonly Gap[]
  /** The median of those gaps in days; `null` if there are none. */
  median: number | null
  /** The longest gap, which may be the open one; `null` if there is no contact. */
  longest: Gap | null
  /** How many of its engagements, held or not, each side asked for. */
  asked: Readonly<Record<Initiator, number>>
  rate: Rate
}

/** The average number of contacts in a quarter. */
export interface Rate {
  /** In the last twelve months. */
  now: number
  /** In the twelve months before them; `null` if the record does not reach back so far. */
  before: number | null
}

/**
 * The record of a line.
 *
 * @param engagements in order of time
 * @param within the days in view; the open gap and the rates are measured up to the last of them
 */
export function recordOf(
  line: ContactLine,
  engagements: readonly Engagement[],
  isOnLine: IsOnLine,
  within: Extent,
): LineRecord {
  const all = engagements.filter(engagement => isOnLine(line, engagement))
  const held = all.filter(wasHeld)
  const gaps = gapsBetween(held)
  const open = openGap(held, within.to)
  return {
    line,
    all,
    held,
    notHeld: all.filter(one => !wasHeld(one)),
    open,
    gaps,
    median: medianOf(gaps.map(({ days }) => days)),
    longest: longestOf(open ? [...gaps, open] : gaps),
    asked: askedOf(all),
    rate: rateOf(held, within),
  }
}

/** The longest gap; among equally long ones the first. */
export const longestOf = (gaps: readonly Gap[]): Gap | null =>
  gaps.reduce<Gap | null>(
    (longest, gap) => (longest && longest.days >= gap.days ? longest : gap),
    null,
  )

/** The least number of days of a gap that is listed: five months. Shorter ones are common. */
export const LONG_GAP = 150

/** The long gaps in order of time, including the open one. */
export const longGaps = ({ gaps, open }: Pick<LineRecord, 'gaps' | 'open'>): Gap[] =>
  [...gaps, ...(open ? [open] : [])].filter(({ days }) => days >= LONG_GAP)

function askedOf(all: readonly Engagement[]): Record<Initiator, number> {
  const counts = countEach(all.map(({ initiator }) => initiator))
  return Object.fromEntries(
    INITIATORS.map(initiator => [initiator, counts.get(initiator) ?? 0]),
  ) as Record<Initiator, number>
}

const QUARTERS_A_YEAR = 4

function rateOf(held: readonly Engagement[], { from, to }: Extent): Rate {
  const start = twelveMonthsBefore(to)
  const yearBefore = { from: twelveMonthsBefore(addDays(start, -1)), to: addDays(start, -1) }
  return {
    now: countWithin(held, { from: start, to }) / QUARTERS_A_YEAR,
    before: from <= yearBefore.from ? countWithin(held, yearBefore) / QUARTERS_A_YEAR : null,
  }
}

/** The number of contacts that began in a period. */
export const countWithin = (held: readonly Engagement[], { from, to }: Extent): number =>
  held.filter(({ date }: { date: Day }) => from <= date && date <= to).length
