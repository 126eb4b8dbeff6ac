import { Link } from 'wouter'
import { formatDay } from '../../domain/time/day.ts'
import { placePoints, type PlacedPoint } from '../../domain/accounts/pairing.ts'
import type { Engagement, EngagementRecord } from '../../domain/record/engagement.ts'
import { claimReportOf } from '../../domain/claims/otherReport.ts'
import type { OtherReport } from '../../domain/record/claim.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { foldTerm } from '../../domain/terms/termFolding.ts'
import type { View } from '../../domain/view/view.ts'
import { useEngagementQuery } from '../../dataset/queries.ts'
import { ActText } from '../../ui/ActText.tsx'
import { PointText } from '../../ui/PointText.tsx'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { engagementHref, filterOf } from '../../url/links.ts'

interface TermPassagesProps {
  engagement: Engagement
  /** The folded term. */
  termKey: string
  view: View
}

/** One engagement, with the points of its accounts that use the term. */
export function TermPassages({ engagement, termKey, view }: TermPassagesProps) {
  const { data, error } = useEngagementQuery(engagement.id)
  const passages = data ? findPassages(data, termKey) : []
  return (
    <li className="border-b border-hair py-3">
      <p className="text-sm text-soft">{formatDay(engagement.date)}</p>
      <Link
        href={engagementHref(engagement.id, filterOf(view), passages[0]?.point.topics[0])}
        className="font-serif text-[1.0625rem] font-semibold hover:underline"
      >
        {engagement.title}
      </Link>
      {error && <p className="text-sm text-soft">Its passages could not be read.</p>}
      <ul>
        {passages.map(({ side, point, index, otherReport }) => (
          <li key={`${side} ${index}`} data-side={side} className="mt-2 text-[0.9375rem]">
            <p className="text-[0.8125rem] text-soft">
              <span className={SIDE_TEXT[side]}>{SIDE_LABELS[side].adjective} account</span> ·{' '}
              <ActText point={point} side={side} otherReport={otherReport} />
            </p>
            <PointText
              point={{ ...point, terms: point.terms?.filter(term => foldTerm(term) === termKey) }}
              onTerm={undefined}
            />
          </li>
        ))}
      </ul>
    </li>
  )
}

interface Passage extends PlacedPoint {
  otherReport: OtherReport | null
}

const findPassages = ({ accounts }: EngagementRecord, termKey: string): Passage[] =>
  accounts
    .flatMap(placePoints)
    .filter(({ point }) => point.terms?.some(term => foldTerm(term) === termKey))
    .map(placed => ({ ...placed, otherReport: claimReportOf(placed, accounts) }))
