import type { TermUse } from '../accounts/extracts.ts'
import type { Concept } from '../terms/concept.ts'
import { gatherConcepts } from '../terms/conceptUses.ts'
import { foldTerm } from '../terms/termFolding.ts'
import { orderConcepts } from '../view/conceptOrder.ts'
import type { Engagement } from '../record/engagement.ts'

/** A concept that accounts use, or a term that stands for none, with the names that find it. */
export interface TermName {
  /** The id of the concept; `null` for a term. */
  concept: string | null
  /** The English wording of a concept, or the first spelling of a term. */
  label: string
  /** The Chinese wording of a concept. */
  labelZh: string | null
  /** Further names: a concept's terms, a term's spellings. */
  names: readonly string[]
  /** The number of engagements whose accounts use it. */
  engagements: number
}

/**
 * The concepts of the glossary that are used, then the terms that stand for none; each the most
 * used first. Spellings of a term that differ by case or accents are one.
 */
export function termNames(
  glossary: readonly Concept[],
  uses: readonly TermUse[],
  engagements: readonly Pick<Engagement, 'id' | 'date'>[],
): TermName[] {
  const known = new Set(glossary.flatMap(({ terms }) => terms))
  const concepts = orderConcepts(gatherConcepts(glossary, uses, engagements), 'uses')
  return [
    ...concepts.map(({ concept: { id, en, zh, terms }, uses: own }) => ({
      concept: id,
      label: en,
      labelZh: zh,
      names: terms,
      engagements: new Set(own.map(({ engagement }) => engagement)).size,
    })),
    ...lonelyTerms(uses.filter(({ term }) => !known.has(term))),
  ]
}

function lonelyTerms(uses: readonly TermUse[]): TermName[] {
  const found = new Map<string, { spellings: Set<string>; engagements: Set<string> }>()
  for (const { term, engagement } of uses) {
    const key = foldTerm(term)
    const known = found.get(key) ?? { spellings: new Set(), engagements: new Set() }
    known.spellings.add(term)
    known.engagements.add(engagement)
    found.set(key, known)
  }
  return [...found.entries()]
    .map(([key, { spellings, engagements }]): TermName => {
      const [label = key] = spellings
      const names = [...spellings]
      return { concept: null, label, labelZh: null, names, engagements: engagements.size }
    })
    .toSorted((a, b) => b.engagements - a.engagements)
}
