import type { PlacedPoint } from '../../../domain/accounts/pairing.ts'
import type { ReturnPair } from '../../../domain/change/pairs.ts'
import { echoOf } from '../../../domain/claims/echo.ts'
import { claimLine } from '../../../domain/claims/labels.ts'
import type { Account } from '../../../domain/record/engagement.ts'
import { siteOf } from '../../../domain/record/sources.ts'
import { ExternalLink } from '../../../ui/ExternalLink.tsx'
import { PointText } from '../../../ui/PointText.tsx'
import { WhyPair } from './WhyPair.tsx'

interface ChangePointProps {
  placed: PlacedPoint
  /** Both accounts of its engagement. */
  accounts: readonly Account[]
  /** By which it says what a point of the other account says, where it does. */
  pair: ReturnPair | null
  which: 'prior' | 'now'
  onTerm: ((term: string) => void) | undefined
}

/** A point of one of two accounts of a side, and which point of the other says the same. */
export function ChangePoint({ placed, accounts, pair, which, onTerm }: ChangePointProps) {
  const { point, side, index } = placed
  return (
    <li className="break-inside-avoid">
      <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-soft">
        <span aria-label={`Point ${index + 1}`} role="img">
          {index + 1}
        </span>
        <span>{claimLine(point, side, echoOf(placed, accounts))}</span>
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
