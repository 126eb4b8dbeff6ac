import { compare } from '../lists.ts'
import type { ContactLine } from '../record/contact.ts'
import type { Official, Side } from '../record/engagement.ts'

/** An official's term at one end of a line, in months; open if not known or still in office. */
export interface Holding {
  official: Official
  from: string | undefined
  to: string | undefined
}

/**
 * Who held the posts at one end of a line, in order of time: posts of one person that follow one
 * another are one. Nobody where anybody may stand there, or where no month is known.
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

/** The later of two ends, of which an open one is the latest. */
const laterOf = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? undefined : a > b ? a : b
