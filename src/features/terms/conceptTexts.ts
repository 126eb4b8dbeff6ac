import { SIDES, otherSide } from '../../domain/record/engagement.ts'
import { SIDE_LABELS, count } from '../../domain/record/labels.ts'
import type { FigureTable } from '../../domain/measures/table.ts'
import { takeoverOf, type Takeover, type UsedConcept } from '../../domain/terms/conceptUses.ts'
import type { Rank } from '../../domain/view/view.ts'
import { daysBetween, formatDay } from '../../domain/time/day.ts'

/** What terms are and are not: said wherever one could read an absence into them. */
export const TERMS_CAVEAT =
  'Terms are the phrases that coders found significant, quoted verbatim. An account that is not listed may still use one: its absence here proves nothing.'

export const ORDER_OPTIONS: readonly { value: Rank; label: string }[] = [
  { value: 'uses', label: 'number of uses' },
  { value: 'newest', label: 'newest' },
  { value: 'us', label: 'uses in US accounts' },
  { value: 'cn', label: 'uses in Chinese accounts' },
  { value: 'taken', label: 'taken over' },
  { value: 'name', label: 'name' },
]

const DAYS_PER_MONTH = 365.25 / 12

/** "12 days", "20 months" */
export function lagText({ first, taken }: Pick<Takeover, 'first' | 'taken'>): string {
  const days = daysBetween(first, taken)
  return days < 60 ? count(days, 'day') : count(Math.round(days / DAYS_PER_MONTH), 'month')
}

/** "First in American accounts, on 12 November 2021; in Chinese ones 20 months later, on …" */
export function takeoverText(takeover: Takeover): string {
  const { by, first, taken } = takeover
  const origin = SIDE_LABELS[otherSide(by)].adjective
  return `First in ${origin} accounts, on ${formatDay(first)}; in ${SIDE_LABELS[by].adjective} ones ${lagText(takeover)} later, on ${formatDay(taken)}.`
}

/** "862 concepts; 101 in both sides’ accounts, 88 of them first in one side’s and later in the other’s" */
export function conceptsNote(concepts: readonly UsedConcept[]): string {
  const shared = concepts.filter(({ us, cn }) => us && cn)
  const taken = shared.filter(concept => takeoverOf(concept)).length
  return `${count(concepts.length, 'concept')}; ${shared.length} in both sides’ accounts, ${taken} of them first in one side’s and later in the other’s`
}

/** The list of concepts as figures. */
export const conceptTable = (concepts: readonly UsedConcept[], caption: string): FigureTable => ({
  caption,
  columns: [
    { label: 'Concept' },
    { label: 'Concept id', isId: true },
    { label: 'In Chinese' },
    ...SIDES.flatMap(side => {
      const { short } = SIDE_LABELS[side]
      return [
        { label: `Uses in ${short} accounts`, numeric: true },
        { label: `First in ${short} accounts` },
        { label: `Last in ${short} accounts` },
      ]
    }),
    { label: 'Taken over by' },
    { label: 'Days after the other side', numeric: true },
  ],
  rows: concepts.map(concept => {
    const takeover = takeoverOf(concept)
    return [
      concept.concept.en,
      concept.concept.id,
      concept.concept.zh,
      ...SIDES.flatMap(side => {
        const uses = concept[side]
        return [uses?.count ?? 0, uses?.first ?? null, uses?.last ?? null]
      }),
      takeover && SIDE_LABELS[takeover.by].country,
      takeover && daysBetween(takeover.first, takeover.taken),
    ]
  }),
})
