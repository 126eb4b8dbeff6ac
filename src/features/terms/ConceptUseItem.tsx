import { Link } from 'wouter'
import type { ConceptPassage } from '../../domain/accounts/extracts.ts'
import { SIDES, lastDay, type Engagement, type Side } from '../../domain/record/engagement.ts'
import { FORMAT_LABELS, SIDE_LABELS } from '../../domain/record/labels.ts'
import { formatDayRange } from '../../domain/time/day.ts'
import type { View } from '../../domain/view/view.ts'
import { ActText } from '../../ui/ActText.tsx'
import { PointText } from '../../ui/PointText.tsx'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { engagementHref, filterOf } from '../../url/links.ts'

interface ConceptUseItemProps {
  engagement: Engagement
  /** Its points that use the concept, in the order of the accounts. */
  passages: readonly ConceptPassage[]
  /** The concept's terms, which alone are marked. */
  terms: readonly string[]
  view: View
}

/** One engagement, and the points of its accounts that use the concept. */
export function ConceptUseItem({ engagement, passages, terms, view }: ConceptUseItemProps) {
  const topic = passages[0]?.point.topics[0]
  return (
    <li className="grid grid-cols-1 gap-x-6 gap-y-3 border-b border-hair py-4 md:grid-cols-[10rem_1fr_1fr] lg:grid-cols-[13rem_1fr_1fr] lg:gap-x-10">
      <div>
        <p className="text-[0.8125rem] text-soft">
          {formatDayRange(engagement.date, lastDay(engagement))} ·{' '}
          {FORMAT_LABELS[engagement.format].toLowerCase()}
        </p>
        <Link
          href={engagementHref(engagement.id, filterOf(view), topic)}
          className="font-serif text-[1.0625rem] leading-snug font-semibold hover:underline"
        >
          {engagement.title}
        </Link>
      </div>
      {SIDES.map(side => (
        <SideCell
          key={side}
          side={side}
          passages={passages.filter(passage => passage.side === side)}
          terms={terms}
        />
      ))}
    </li>
  )
}

interface SideCellProps {
  side: Side
  passages: readonly ConceptPassage[]
  terms: readonly string[]
}

function SideCell({ side, passages, terms }: SideCellProps) {
  if (passages.length === 0) return <div className="max-md:hidden" />
  return (
    <div data-side={side}>
      <p className={`mb-0.5 text-[0.8125rem] font-semibold md:sr-only ${SIDE_TEXT[side]}`}>
        {SIDE_LABELS[side].country}
      </p>
      <ul className="space-y-3">
        {passages.map(({ point }) => (
          <li key={point.index}>
            <p className="text-[0.8125rem] text-soft">
              <ActText point={point} side={side} otherReport={point.otherReport ?? null} />
            </p>
            <PointText
              point={{ ...point, terms: point.terms?.filter(term => terms.includes(term)) }}
              onTerm={undefined}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
