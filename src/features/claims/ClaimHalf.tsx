import { Link } from 'wouter'
import { claimLine, lackText } from '../../domain/claims/labels.ts'
import type { ListedClaim } from '../../domain/claims/list.ts'
import {
  reportDifferently,
  listedClaimReport,
  listedMissingReason,
} from '../../domain/claims/select.ts'
import type { Engagement, Side } from '../../domain/record/engagement.ts'
import { ACCOUNT_LABELS } from '../../domain/record/labels.ts'
import { pointId } from '../../accounts/pointId.ts'
import { PointText } from '../../ui/PointText.tsx'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { engagementHref } from '../../url/links.ts'

interface ClaimHalfProps {
  engagement: Engagement
  claim: ListedClaim
  side: Side
  /** The filter as a query string, to add to links. */
  query: string
  onTerm: (term: string) => void
}

/** The points of one account that make a claim, or the reason why there are none. */
export function ClaimHalf({ engagement, claim, side, query, onTerm }: ClaimHalfProps) {
  const { id, accounts } = engagement
  const points = claim[side]
  if (points.length === 0) {
    const text = lackText(side, listedMissingReason(claim, side, accounts))
    return (
      <p className="text-[0.9375rem] text-soft italic">{text[0]?.toUpperCase() + text.slice(1)}</p>
    )
  }
  const href = engagementHref(id) + query
  const tone = reportDifferently(claim) ? 'font-semibold text-ink' : 'text-soft'
  return (
    <ul aria-label={ACCOUNT_LABELS[side]} className="space-y-2.5">
      {points.map(point => (
        <li key={point.index}>
          <p className="flex items-baseline gap-x-1.5 text-[0.8125rem]">
            <Link
              href={`${href}#${pointId({ side, index: point.index })}`}
              aria-label={`Point ${point.index + 1} of the ${ACCOUNT_LABELS[side]}`}
              className={`inline-flex min-h-6 min-w-6 items-center font-semibold underline decoration-1 underline-offset-4 ${SIDE_TEXT[side]}`}
            >
              {point.index + 1}
            </Link>
            <span className={tone}>
              {claimLine(point, side, listedClaimReport(claim, side, point, accounts))}
            </span>
          </p>
          <PointText point={point} onTerm={onTerm} />
        </li>
      ))}
    </ul>
  )
}
