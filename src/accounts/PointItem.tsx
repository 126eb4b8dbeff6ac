import { otherSide } from '../domain/record/engagement.ts'
import { ACCOUNT_LABELS } from '../domain/record/labels.ts'
import { siteOf } from '../domain/record/sources.ts'
import { partnersOf, type PlacedPoint } from '../domain/accounts/pairing.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { useLitExchange } from './ExchangeContext.tsx'
import { jumpTo } from './jumpTo.ts'
import { pointId } from './pointId.ts'
import type { ShownAccounts } from './shownAccounts.ts'

interface PointItemProps {
  placed: PlacedPoint
  shown: ShownAccounts
}

/** One point: who does what, according to this account, what it says, and its matches. */
export function PointItem({ placed, shown }: PointItemProps) {
  const { side, index, point } = placed
  const lit = useLitExchange()
  const id = pointId(placed)
  const partners = partnersOf(placed, shown.accounts)
  const match = partners.length > 0 ? (point.match ?? null) : null
  return (
    <li
      id={id}
      tabIndex={-1}
      className="point"
      data-side={side}
      data-topics={point.topics.join(' ')}
      data-match={match ?? undefined}
      data-lit={match !== null && match === lit ? '' : undefined}
      data-target={shown.target === id ? '' : undefined}
      data-asked={point.topics.some(topic => shown.asked.includes(topic)) ? '' : undefined}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-[0.8125rem] text-soft">
        <span className="inline-flex items-center">
          {shown.hasAnchors ? (
            <a href={`#${id}`} aria-label={`Point ${index + 1}`} className="point-number">
              {index + 1}
            </a>
          ) : (
            <span aria-label={`Point ${index + 1}`} role="img">
              {index + 1}
            </span>
          )}
        </span>
        <span className="point-act">{shown.renderAct(placed)}</span>
        {partners.length > 0 && (
          <span className="inline-flex flex-wrap gap-x-1.5">
            {partners.map(partner => (
              <a
                key={partner.index}
                href={`#${pointId(partner)}`}
                className="inline-flex min-h-6 min-w-6 items-center underline-offset-4 hover:text-ink hover:underline"
                aria-label={`Matched with point ${partner.index + 1} of the ${ACCOUNT_LABELS[otherSide(side)]}: ${partner.point.text}`}
                title={`The same exchange: point ${partner.index + 1} of the ${ACCOUNT_LABELS[otherSide(side)]}`}
                onClick={event => {
                  // The link does not change the address.
                  event.preventDefault()
                  jumpTo(pointId(partner))
                }}
              >
                <span aria-hidden="true">⇄&nbsp;{partner.index + 1}</span>
              </a>
            ))}
          </span>
        )}
        {point.from && (
          <ExternalLink
            href={point.from}
            label={`${siteOf(point.from)}, source of point ${index + 1} of the ${ACCOUNT_LABELS[side]} (another site)`}
          >
            {siteOf(point.from)}
          </ExternalLink>
        )}
        {shown.renderTools && <span className="ml-auto">{shown.renderTools(placed)}</span>}
      </p>
      {shown.renderText(placed)}
    </li>
  )
}
