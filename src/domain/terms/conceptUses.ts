import type { TermUse } from '../accounts/extracts.ts'
import { compare, groupBy } from '../lists.ts'
import { SIDES, type Engagement, type Side } from '../record/engagement.ts'
import type { Day } from '../time/day.ts'
import type { Concept } from './concept.ts'

/** A point that uses a concept, by any of its terms; one that uses two of them counts once. */
export interface ConceptUse {
  /** Engagement id. */
  engagement: string
  day: Day
  side: Side
}

/** What one side's accounts make of a concept. */
export interface SideUses {
  /** Points that use it. */
  count: number
  first: Day
  last: Day
}

/** A concept and who uses it since when. */
export interface UsedConcept {
  concept: Concept
  /** In order of time; at least one. */
  uses: readonly ConceptUse[]
  /** `null` for a side whose accounts, as far as recorded, do not use it. */
  us: SideUses | null
  cn: SideUses | null
}

/**
 * The concepts that accounts of these engagements use, in the order of the glossary. Terms that
 * belong to no concept do not count.
 */
export function gatherConcepts(
  glossary: readonly Concept[],
  uses: readonly TermUse[],
  engagements: readonly Pick<Engagement, 'id' | 'date'>[],
): UsedConcept[] {
  const days = new Map(engagements.map(({ id, date }) => [id, date]))
  const concepts = new Map(glossary.flatMap(concept => concept.terms.map(term => [term, concept])))
  const points = new Map<Concept, Map<string, ConceptUse>>()
  for (const { term, engagement, side, point } of uses) {
    const concept = concepts.get(term)
    const day = days.get(engagement)
    if (!concept || !day) continue
    const known = points.get(concept) ?? new Map<string, ConceptUse>()
    known.set(`${engagement} ${point}`, { engagement, day, side })
    points.set(concept, known)
  }
  return glossary.flatMap(concept => {
    const own = [...(points.get(concept)?.values() ?? [])]
    return own.length > 0 ? [describeUses(concept, own)] : []
  })
}

/** Who uses a concept since when. */
export function describeUses(concept: Concept, uses: readonly ConceptUse[]): UsedConcept {
  const inTime = uses.toSorted(
    (a, b) => compare(a.day, b.day) || compare(a.engagement, b.engagement),
  )
  const bySide = groupBy(inTime, ({ side }) => side)
  const usesOf = (side: Side): SideUses | null => {
    const own = bySide.get(side) ?? []
    const [first, last] = [own.at(0), own.at(-1)]
    return first && last ? { count: own.length, first: first.day, last: last.day } : null
  }
  return { concept, uses: inTime, us: usesOf('us'), cn: usesOf('cn') }
}

/** That one side's accounts used a concept first and the other's on a later day. */
export interface Takeover {
  by: Side
  /** The day of the first use by the other side, from which it was taken. */
  first: Day
  /** The day of the first use by the side that took it over. */
  taken: Day
}

/** Who took a concept over, as far as recorded; `null` where one side or both at once used it. */
export function takeoverOf({ us, cn }: Pick<UsedConcept, Side>): Takeover | null {
  if (!us || !cn || us.first === cn.first) return null
  const [first, taken] = us.first < cn.first ? [us, cn] : [cn, us]
  return { by: us === first ? 'cn' : 'us', first: first.first, taken: taken.first }
}

/** The day of the first use by either side. */
export const firstUse = ({ us, cn }: Pick<UsedConcept, Side>): Day | null =>
  us && cn ? (us.first < cn.first ? us.first : cn.first) : ((us ?? cn)?.first ?? null)

/** Uses by side in each year with at least one: "2023" → { us: 2, cn: 1 }. */
export function countByYear(
  uses: readonly Pick<ConceptUse, 'day' | 'side'>[],
): ReadonlyMap<string, Readonly<Record<Side, number>>> {
  return new Map(
    [...groupBy(uses, ({ day }) => day.slice(0, 4))].map(([year, own]) => {
      const us = own.filter(({ side }) => side === 'us').length
      return [year, { us, cn: own.length - us }]
    }),
  )
}

/** How often each of a concept's terms is used by each side, most often first. */
export interface Wording extends Record<Side, number> {
  term: string
}

/** @param passages the terms of each point that uses the concept, and whose account it is */
export function countWordings(
  { terms }: Concept,
  passages: readonly { side: Side; terms: readonly string[] }[],
): Wording[] {
  const wordings = terms.map((term): Wording => {
    const [us = 0, cn = 0] = SIDES.map(
      side => passages.filter(one => one.side === side && one.terms.includes(term)).length,
    )
    return { term, us, cn }
  })
  return wordings
    .filter(({ us, cn }) => us + cn > 0)
    .toSorted((a, b) => b.us + b.cn - a.us - a.cn || compare(a.term, b.term))
}
