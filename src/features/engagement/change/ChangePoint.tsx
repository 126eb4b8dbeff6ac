import { Link } from 'wouter'
import type { PlacedPoint } from '../../../domain/accounts/pairing.ts'
import type { RepeatPair } from '../../../domain/change/repeats.ts'
import { claimReportOf } from '../../../domain/claims/otherReport.ts'
import { claimLine } from '../../../domain/claims/labels.ts'
import type { EngagementRecord } from '../../../domain/record/engagement.ts'
import { siteOf } from '../../../domain/record/sources.ts'
import { pointId } from '../../../accounts/pointId.ts'
import { engagementHref } from '../../../url/links.ts'
import { ExternalLink } from '../../../ui/ExternalLink.tsx'
import { PointText } from '../../../ui/PointText.tsx'
import { WhyPair } from './WhyPair.tsx'

interface ChangePointProps {
  placed: PlacedPoint
  engagement: EngagementRecord
  /** Whether the address names it, if it is a point of this page's engagement. */
  isTarget: boolean
  /** The pair that it belongs to, if it repeats or is repeated. */
  pair: RepeatPair | null
  which: 'prior' | 'now'
  onTerm: ((term: string) => void) | undefined
}

/**
 * A point of one of the two accounts, with a note of the point that it is paired with. Its number
 * links to the point, on this page or on that of the earlier engagement.
 */
export function ChangePoint(props: ChangePointProps) {
  const { placed, engagement, isTarget, pair, which, onTerm } = props
  const { point, side, index } = placed
  const id = pointId(placed)
  const isHere = which === 'now'
  return (
    <li
      id={isHere ? id : undefined}
      tabIndex={isHere ? -1 : undefined}
      className="point"
      data-side={side}
      data-target={isHere && isTarget ? '' : undefined}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-soft">
        {isHere ? (
          <a href={`#${id}`} aria-label={`Point ${index + 1}`} className="point-number">
            {index + 1}
          </a>
        ) : (
          <Link
            href={engagementHref(engagement.id, {}, id)}
            aria-label={`Point ${index + 1} of ${engagement.title}`}
            className="point-number"
          >
            {index + 1}
          </Link>
        )}
        <span>{claimLine(point, side, claimReportOf(placed, engagement.accounts))}</span>
        {pair && (
          <span>
            {which === 'prior'
              ? `again in point ${pair.now + 1}`
              : `as point ${pair.prior + 1} then`}
          </span>
        )}
        {point.from && (
          <span className="inline-flex min-h-6 items-center">
            <ExternalLink
              href={point.from}
              label={`from ${siteOf(point.from)}, source of point ${index + 1} (another site)`}
            >
              from {siteOf(point.from)}
            </ExternalLink>
          </span>
        )}
      </p>
      <PointText point={point} onTerm={onTerm} />
      {pair && which === 'now' && <WhyPair pair={pair} />}
    </li>
  )
}
