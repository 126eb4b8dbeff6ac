import type { Bin } from './bins.ts'
import { addDays, formatMonth, parseDay, type Day } from './day.ts'
import type { Span } from './span.ts'

/** A range of days, both ends included. */
export interface Extent {
  from: Day
  to: Day
}

/** How long the periods of bar charts are where nobody chose: ten years of quarters have room. */
export const CHART_BIN: Bin = 'quarter'

/** A calendar month, quarter or year. */
export interface Period {
  /** "2023-03", "2023-Q1" or "2023"; unique among periods of any length. */
  key: string
  /** "March 2023", "2023 Q1" or "2023" */
  label: string
  /** First and last day. */
  from: Day
  to: Day
}

const MONTHS_IN: Record<Bin, number> = { month: 1, quarter: 3, year: 12 }

/** The number of the period of a day, counted from the year 0; consecutive periods differ by 1. */
export const periodNumber = (day: Day, bin: Bin): number =>
  Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / MONTHS_IN[bin])

/** The period of a day. */
export const periodOf = (day: Day, bin: Bin): Period => periodAt(periodNumber(day, bin), bin)

/** Every period that overlaps a range of days, in order; none if its end comes first. */
export function periodsBetween({ from, to }: Extent, bin: Bin): Period[] {
  const first = periodNumber(from, bin)
  const length = Math.max(0, periodNumber(to, bin) - first + 1)
  return from > to ? [] : Array.from({ length }, (_, index) => periodAt(first + index, bin))
}

/**
 * The part of a range that lies within a window; a missing end is open. `null` if there is none.
 */
export function clipExtent(extent: Extent, from: Day | null, to: Day | null): Extent | null {
  const clipped = {
    from: from && from > extent.from ? from : extent.from,
    to: to && to < extent.to ? to : extent.to,
  }
  return clipped.from > clipped.to ? null : clipped
}

/** A span with its open ends closed by those of a range. */
export const closeSpan = ({ from, to }: Span, extent: Extent): Extent => ({
  from: from ?? extent.from,
  to: to ?? extent.to,
})

/** Every period of a range that overlaps a window, in order. */
export function periodsWithin(
  extent: Extent,
  { from, to }: { from: Day | null; to: Day | null },
  bin: Bin,
): Period[] {
  const shown = clipExtent(extent, from, to)
  return shown ? periodsBetween(shown, bin) : []
}

/** The most years of which each quarter is still wide enough for a figure. */
const MOST_YEARS_OF_QUARTERS = 6

/** The default length of a table's periods: as short as fits its width. */
export function fittingBin(extent: Extent, window: { from: Day | null; to: Day | null }): Bin {
  const quarters = periodsWithin(extent, window, 'quarter').length
  return quarters > 4 * MOST_YEARS_OF_QUARTERS ? 'year' : 'quarter'
}

// Five labels, or seven years, fit side by side under the narrowest chart.
const MOST_NAMES = 5
const MOST_YEARS = 7

/**
 * The labels under consecutive periods, by key: each period's own short name if there are few, or
 * else the years at their start, thinned out if there are many. "2021", "’22", "Q1 ’23".
 */
export function axisLabels(periods: readonly Period[]): Map<string, string> {
  if (periods.length <= MOST_NAMES) {
    return new Map(periods.map(period => [period.key, shortLabel(period)]))
  }
  const starts = periods.flatMap(({ from }, index) => {
    const before = periods[index - 1]
    return !before || before.from.slice(0, 4) !== from.slice(0, 4) ? [index] : []
  })
  const room = Math.ceil(periods.length / MOST_YEARS)
  const [first = 0, second = periods.length] = starts
  // The end of a year at the left edge has no room for a label.
  const roomy = second - first < room / 2 ? starts.slice(1) : starts
  const every = Math.ceil(roomy.length / MOST_YEARS)
  const labels = new Map<string, string>()
  for (const [order, index] of roomy.entries()) {
    const period = periods[index]
    if (!period || order % every > 0) continue
    const year = period.from.slice(0, 4)
    labels.set(period.key, labels.size === 0 ? year : `’${year.slice(2)}`)
  }
  return labels
}

/** "2023", "Q1 ’23", "Mar ’23" */
function shortLabel({ key, from }: Period): string {
  if (key.length === 4) return key
  const name = key.includes('Q') ? key.slice(5) : formatMonth(from).slice(0, 3)
  return `${name} ’${from.slice(2, 4)}`
}

function periodAt(number: number, bin: Bin): Period {
  const from = firstOfMonth(number * MONTHS_IN[bin])
  const to = addDays(firstOfMonth((number + 1) * MONTHS_IN[bin]), -1)
  const year = from.slice(0, 4)
  if (bin === 'year') return { key: year, label: year, from, to }
  if (bin === 'quarter') {
    const quarter = (number % 4) + 1
    return { key: `${year}-Q${quarter}`, label: `${year} Q${quarter}`, from, to }
  }
  return { key: from.slice(0, 7), label: formatMonth(from), from, to }
}

/** The first day of a month, counted from January of the year 0. */
export function firstOfMonth(months: number): Day {
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  const month = String((months % 12) + 1).padStart(2, '0')
  const day = parseDay(`${year}-${month}-01`)
  if (!day) throw new RangeError(`there is no month ${year}-${month}`)
  return day
}
