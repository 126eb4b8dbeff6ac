import { Link } from 'wouter'
import { SIDES, otherSide, type Side } from '../../domain/record/engagement.ts'
import { SIDE_LABELS, count } from '../../domain/record/labels.ts'
import { takeoverOf, type SideUses, type UsedConcept } from '../../domain/terms/conceptUses.ts'
import { formatDayRangeShort } from '../../domain/time/day.ts'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { conceptHref, filterOf } from '../../url/links.ts'
import type { View } from '../../domain/view/view.ts'
import { UseBars } from './UseBars.tsx'
import { lagText } from './conceptTexts.ts'
import { verbatim } from '../../ui/verbatim.ts'

interface ConceptRowProps {
  used: UsedConcept
  years: readonly string[]
  largest: number
  view: View
}

/** One concept: its wording in both languages, when it is used, and by whom since when. */
export function ConceptRow({ used, years, largest, view }: ConceptRowProps) {
  const { concept } = used
  const takeover = takeoverOf(used)
  return (
    <li className="grid grid-cols-2 gap-x-6 gap-y-1 border-b border-hair py-2.5 md:grid-cols-[1fr_6rem_10.5rem_10.5rem] lg:grid-cols-[1fr_14rem_12rem_12rem]">
      <div className="max-md:col-span-2">
        <Link
          {...verbatim(concept.en)}
          href={conceptHref(concept.id, filterOf(view))}
          className="font-serif text-[1.0625rem] font-semibold hover:underline"
        >
          {concept.en}
        </Link>{' '}
        <span {...verbatim(concept.zh)} className="text-soft">
          {concept.zh}
        </span>
        {takeover && (
          <p className="text-[0.8125rem] text-soft">
            First in {SIDE_LABELS[otherSide(takeover.by)].short} accounts, in{' '}
            {SIDE_LABELS[takeover.by].short} ones {lagText(takeover)} later
          </p>
        )}
      </div>
      <div className="max-md:col-span-2">
        <UseBars uses={used.uses} years={years} largest={largest} />
      </div>
      {SIDES.map(side => (
        <SideCell key={side} side={side} uses={used[side]} />
      ))}
    </li>
  )
}

function SideCell({ side, uses }: { side: Side; uses: SideUses | null }) {
  const label = <span className="md:sr-only">{side === 'us' ? 'US' : 'China'}: </span>
  if (!uses) {
    return (
      <p className="text-[0.8125rem] text-soft">
        {label}
        none recorded
      </p>
    )
  }
  return (
    <p className="text-[0.9375rem]">
      <span className={SIDE_TEXT[side]}>
        {label}
        {count(uses.count, 'use')}
      </span>
      <span className="-mr-3 block text-[0.8125rem] text-balance text-soft max-lg:text-xs">
        {formatDayRangeShort(uses.first, uses.last)}
      </span>
    </p>
  )
}
