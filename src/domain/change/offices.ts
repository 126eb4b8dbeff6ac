import type { Official } from '../record/engagement.ts'
import type { Day } from '../time/day.ts'

/** Ranks that are listed with an office but are not offices themselves. */
const RANKS = new Set(['State Councilor', 'Politburo member', 'President-elect'])

/** Renamed offices; both names count as one office. */
const RENAMED = new Map([['Secretary of War', 'Secretary of Defense']])

/**
 * The offices that an official held on a day, one by one and without ranks: "Politburo member;
 * State Councilor and Foreign Minister" gives "Foreign Minister". Posts without months count for
 * any day.
 */
export function officesAt({ posts }: Pick<Official, 'posts'>, day: Day): string[] {
  const month = day.slice(0, 7)
  const held = posts.filter(({ from, to }) => (!from || from <= month) && (!to || to >= month))
  const offices = held
    .flatMap(({ title }) => title.split(/; | and (?=(?:Foreign )?Minister\b)/))
    .filter(office => !RANKS.has(office))
  return [...new Set(offices.map(office => RENAMED.get(office) ?? office))]
}
