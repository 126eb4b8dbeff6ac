import { compare } from '../lists.ts'
import { firstUse, takeoverOf, type UsedConcept } from '../terms/conceptUses.ts'
import type { Rank } from './view.ts'

type Compare = (a: UsedConcept, b: UsedConcept) => number

const byName: Compare = (a, b) =>
  a.concept.en.localeCompare(b.concept.en, 'en', { ignorePunctuation: true })
const byUses: Compare = (a, b) => b.uses.length - a.uses.length
const latest = (a: string | undefined | null, b: string | undefined | null) =>
  compare(b ?? '', a ?? '')

const COMPARISONS: Record<Rank, Compare> = {
  uses: byUses,
  newest: (a, b) => latest(firstUse(a), firstUse(b)),
  us: (a, b) => (b.us?.count ?? 0) - (a.us?.count ?? 0),
  cn: (a, b) => (b.cn?.count ?? 0) - (a.cn?.count ?? 0),
  taken: (a, b) => latest(takeoverOf(a)?.taken, takeoverOf(b)?.taken),
  name: byName,
}

/** The concepts in an order; equals by number of uses, then by name. */
export const orderConcepts = (concepts: readonly UsedConcept[], order: Rank): UsedConcept[] =>
  concepts.toSorted((a, b) => COMPARISONS[order](a, b) || byUses(a, b) || byName(a, b))
