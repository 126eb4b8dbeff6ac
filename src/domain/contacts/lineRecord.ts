import { countEach } from '../lists.ts'
import type { ContactLine } from '../record/contact.ts'
import { INITIATORS, wasHeld, type Engagement, type Initiator } from '../record/engagement.ts'
import { addDays, twelveMonthsBefore, type Day } from '../time/day.ts'
import { gapsBetween, medianOf, openGap, type Gap } from './gaps.ts'
import type { Extent } from '../time/period.ts'
import type { StandsOn } from './standing.ts'

/** The engagements of one line, and figures about them. */
export interface LineRecord {
  line: ContactLine
  /** All of its engagements, in order of time. */
  all: readonly Engagement[]
  /** Contacts: those that took place. */
  held: readonly Engagement[]
  /** Planned, postponed, cancelled or declined. */
  notHeld: readonly Engagement[]
  /** Since the last contact; `null` without one. */
  open: Gap | null
  /** Between contacts, in order of time. */
  gaps: readonly Gap[]
  /** Days, of the gaps between contacts; `null` where there are fewer than two contacts. */
  median: number | null
  /** The longest gap, which may be the open one; `null` without a contact. */
  longest: Gap | null
  /** Which side asked for its engagements, held or not. */
  asked: Readonly<Record<Initiator, number>>
  rate: Rate
}

/** Contacts a quarter, on the average of twelve months. */
export interface Rate {
  now: number
  /** Of the twelve months before them; `null` where the record does not reach back so far. */
  before: number | null
}

/**
 * The record of a line.
 *
 * @param engagements in order of time
 * @param within the days in view: an open gap and the rate end with the last of them
 */
export function recordOf(
  line: ContactLine,
  engagements: readonly Engagement[],
  standsOn: StandsOn,
  within: Extent,
): LineRecord {
  const all = engagements.filter(engagement => standsOn(line, engagement))
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

/** The longest; of equal ones the first. */
export const longestOf = (gaps: readonly Gap[]): Gap | null =>
  gaps.reduce<Gap | null>(
    (longest, gap) => (longest && longest.days >= gap.days ? longest : gap),
    null,
  )

/** Gaps of fewer days are normal for a line. */
export const LONG_GAP = 150

/** The gaps of five months or more in order of time, the open one included. */
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

/** The number of contacts that began within a period. */
export const countWithin = (held: readonly Engagement[], { from, to }: Extent): number =>
  held.filter(({ date }: { date: Day }) => from <= date && date <= to).length
