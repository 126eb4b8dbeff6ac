import type { Day } from '../time/day.ts'
import type { Engagement, Side } from '../record/engagement.ts'
import type { TermUse } from '../accounts/extracts.ts'
import { compare, countEach, groupBy, oncePer } from '../lists.ts'
import { foldTerm } from './termFolding.ts'

/** Counts, the most frequent first. */
export type Counts = readonly { value: string; count: number }[]

/** A term of art in all its variants. */
export interface Term {
  /** The key shared by its variants; see `foldTerm`. */
  key: string
  /** The most used variant. */
  label: string
  /** Its wording in English, where the label is Chinese and the glossary has it. */
  english: string | undefined
  /** All spellings in the accounts. */
  variants: Counts
  /** In order of date. */
  uses: readonly TermUse[]
  /** Uses in each side's accounts. */
  bySide: Readonly<Record<Side, number>>
  /** Engagements that use it, in order of date, each once. */
  ids: readonly string[]
  /** Topics of the points that use it. */
  topics: Counts
  first: Day
  last: Day
}

/**
 * Groups the uses of all variants of a term: the most used terms come first, then in alphabetical
 * order. Uses in engagements that are not given do not count. The order of the uses does not matter.
 */
export function gatherTerms(
  uses: readonly TermUse[],
  engagements: readonly Pick<Engagement, 'id' | 'date'>[],
): Term[] {
  const byEngagement = usesByEngagement(uses)
  const dated = engagements.flatMap(({ id, date: day }) =>
    (byEngagement.get(id) ?? []).map(use => ({ use, day })),
  )
  return [...groupBy(dated, ({ use }) => foldTerm(use.term))]
    .map(([key, group]) => describeTerm(key, group.toSorted(byTime)))
    .toSorted((a, b) => b.uses.length - a.uses.length || compare(a.key, b.key))
}

/** Groups the uses once for all prerendered pages, each of which needs only a few of them. */
const usesByEngagement = oncePer((uses: readonly TermUse[]) =>
  groupBy(uses, ({ engagement }) => engagement),
)

/**
 * Uses by side in each period with at least one, in the order of the uses.
 *
 * @param periodOf the period of an engagement, by its id: "2023 Q1"
 */
export function countUsesByPeriod<Period>(
  uses: readonly TermUse[],
  periodOf: (id: string) => Period,
): ReadonlyMap<Period, Readonly<Record<Side, number>>> {
  const counts = new Map<Period, Record<Side, number>>()
  for (const { engagement, side } of uses) {
    const period = periodOf(engagement)
    const known = counts.get(period) ?? { us: 0, cn: 0 }
    known[side] += 1
    counts.set(period, known)
  }
  return counts
}

interface DatedUse {
  use: TermUse
  day: Day
}

function describeTerm(key: string, dated: readonly DatedUse[]): Term {
  const uses = dated.map(({ use }) => use)
  const variants = countValues(uses.map(use => use.term))
  const us = uses.filter(use => use.side === 'us').length
  // A group starts with its first use, so both ends exist.
  const [first, last] = [dated.at(0), dated.at(-1)] as [DatedUse, DatedUse]
  return {
    key,
    label: variants[0]?.value ?? key,
    english: uses.find(use => use.term === variants[0]?.value)?.english,
    variants,
    uses,
    bySide: { us, cn: uses.length - us },
    ids: [...new Set(uses.map(use => use.engagement))],
    topics: countValues(uses.flatMap(use => use.topics)),
    first: first.day,
    last: last.day,
  }
}

/** Counts values. Equal counts are sorted in reverse, so that lower case precedes capitals. */
const countValues = (values: readonly string[]): Counts =>
  [...countEach(values)]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || compare(b.value, a.value))

const byTime = (a: DatedUse, b: DatedUse) =>
  compare(a.day, b.day) ||
  compare(a.use.engagement, b.use.engagement) ||
  // "us" before "cn", as everywhere on the screen.
  compare(b.use.side, a.use.side) ||
  compare(a.use.term, b.use.term)
