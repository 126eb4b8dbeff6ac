import { SIDES, otherSide } from '../../domain/record/engagement.ts'
import { formatDuration } from '../../domain/record/durations.ts'
import { SIDE_LABELS, count } from '../../domain/record/labels.ts'
import type { FigureTable } from '../../domain/measures/table.ts'
import { takeoverOf, type Takeover, type UsedConcept } from '../../domain/terms/conceptUses.ts'
import type { Rank } from '../../domain/view/view.ts'
import { daysBetween, formatDay } from '../../domain/time/day.ts'

/** Shown wherever a reader might take the absence of a term for a finding. */
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

/** The time from the first use to the takeover: "12 days", "20 months". */
export const lagText = ({ first, taken }: Pick<Takeover, 'first' | 'taken'>): string =>
  formatDuration(daysBetween(first, taken))

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
