import { addDays, type Day } from './day.ts'
import type { Extent } from './period.ts'
import { isSameSpan, type Span } from './span.ts'

/** A president's time in office. */
export interface Presidency {
  /** Surname: "Biden". */
  name: string
  /** The day of taking office. */
  from: Day
  /** The last whole day before the successor's first; `null` for who holds the office. */
  to: Day | null
}

/** Names and days of taking office, in order of time. */
const INAUGURATIONS = {
  us: [
    ['Obama', '2009-01-20'],
    ['Trump', '2017-01-20'],
    ['Biden', '2021-01-20'],
    ['Trump', '2025-01-20'],
  ],
  cn: [
    ['Hu Jintao', '2003-03-15'],
    ['Xi Jinping', '2013-03-14'],
  ],
} as const

/** The presidents of both countries as far back as the record may reach, in order of time. */
export const PRESIDENCIES: Readonly<Record<'us' | 'cn', readonly Presidency[]>> = {
  us: presidenciesOf(INAUGURATIONS.us),
  cn: presidenciesOf(INAUGURATIONS.cn),
}

function presidenciesOf(inaugurations: readonly (readonly [string, string])[]): Presidency[] {
  return inaugurations.map(([name, from], index) => {
    const next = inaugurations[index + 1]
    return { name, from: from as Day, to: next ? addDays(next[1] as Day, -1) : null }
  })
}

/** The presidencies that overlap a range of days. */
export const presidenciesWithin = (
  presidencies: readonly Presidency[],
  { from, to }: Extent,
): Presidency[] => presidencies.filter(one => one.from <= to && (one.to === null || one.to >= from))

/** The presidency of the United States that lasts exactly as long as a period. */
export const presidencyOf = (span: Span): Presidency | undefined =>
  PRESIDENCIES.us.find(one => isSameSpan(one, span))

/** "Biden 2021–25", "Trump 2025–" */
export function presidencyLabel({ name, from, to }: Presidency): string {
  // Who leaves in January is said to have served until that year.
  const end = to ? addDays(to, 1).slice(2, 4) : ''
  return `${name} ${from.slice(0, 4)}–${end}`
}
