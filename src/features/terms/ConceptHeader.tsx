import { Link } from 'wouter'
import { SIDES } from '../../domain/record/engagement.ts'
import { SIDE_LABELS, count } from '../../domain/record/labels.ts'
import type { Concept } from '../../domain/terms/concept.ts'
import { takeoverOf, type SideUses, type UsedConcept } from '../../domain/terms/conceptUses.ts'
import type { View } from '../../domain/view/view.ts'
import { formatDay } from '../../domain/time/day.ts'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { filterOf, termsHref } from '../../url/links.ts'
import { TERMS_CAVEAT, takeoverText } from './conceptTexts.ts'
import { verbatim } from '../../ui/verbatim.ts'

interface ConceptHeaderProps {
  concept: Concept
  used: UsedConcept
  view: View
}

/** The head of a concept's page: both wordings, its note, and who uses it since when. */
export function ConceptHeader({ concept, used, view }: ConceptHeaderProps) {
  const takeover = takeoverOf(used)
  const engagements = new Set(used.uses.map(({ engagement }) => engagement)).size
  return (
    <header>
      <p className="text-sm text-soft">
        <Link href={termsHref(filterOf(view))} className="hover:underline">
          Terms
        </Link>
      </p>
      <h1 className="mt-1 font-serif text-4xl font-semibold tracking-tight">
        <span {...verbatim(concept.en)}>{concept.en}</span>{' '}
        <span {...verbatim(concept.zh)} className="text-2xl font-normal text-soft">
          {concept.zh}
        </span>
      </h1>
      {concept.note && <p className="mt-2 max-w-[44em] text-lg">{concept.note}</p>}
      {used.uses.length > 0 && (
        <p className="mt-3 max-w-[48em] leading-relaxed">
          {count(used.uses.length, 'use')} in {count(engagements, 'engagement')}.{' '}
          {SIDES.map(side => {
            const uses = used[side]
            return (
              <span key={side} className={SIDE_TEXT[side]}>
                {uses
                  ? `${count(uses.count, 'point')} in ${SIDE_LABELS[side].adjective} accounts, ${spanText(uses)}. `
                  : `None recorded in ${SIDE_LABELS[side].adjective} accounts. `}
              </span>
            )
          })}
          {takeover && takeoverText(takeover)}
          {!takeover && used.us && used.cn && 'First in both sides’ accounts on the same day.'}
        </p>
      )}
      <p className="mt-2 max-w-[48em] text-sm text-soft">{TERMS_CAVEAT}</p>
    </header>
  )
}

const spanText = ({ first, last }: SideUses) =>
  first === last ? `on ${formatDay(first)}` : `from ${formatDay(first)} to ${formatDay(last)}`
