import { compare } from '../lists.ts'
import type { ContactLine } from '../record/contact.ts'
import type { Official, Side } from '../record/engagement.ts'

/** An official's term in one of a line's posts. An end that is unknown or in the future is open. */
export interface Holding {
  official: Official
  /** Months: "2021-01". */
  from: string | undefined
  to: string | undefined
}

/**
 * Who held one side's posts of a line, in order of time. Consecutive posts of one person count as
 * one term. Posts without a known month are left out, and a side that any official may represent
 * has no holders.
 */
export function holdingsOf(
  { ends }: ContactLine,
  side: Side,
  officials: Iterable<Official>,
): Holding[] {
  const titles = new Set(ends.flatMap(pair => pair[side] ?? []))
  return [...officials]
    .filter(official => official.side === side)
    .flatMap(official => joined(official, titles))
    .toSorted((a, b) => compare(a.from ?? '', b.from ?? ''))
}

function joined(official: Official, titles: ReadonlySet<string>): Holding[] {
  const held = official.posts
    .filter(({ title, from, to }) => titles.has(title) && (from ?? to) !== undefined)
    .toSorted((a, b) => compare(a.from ?? '', b.from ?? ''))
  const holdings: Holding[] = []
  for (const { from, to } of held) {
    const last = holdings.at(-1)
    if (last && (last.to === undefined || (from ?? '') <= last.to)) last.to = laterOf(last.to, to)
    else holdings.push({ official, from, to })
  }
  return holdings
}

/** The later of two ends; an open one is later than any other. */
const laterOf = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? undefined : a > b ? a : b
