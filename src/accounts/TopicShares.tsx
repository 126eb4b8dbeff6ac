import { SIDES, type Side } from '../domain/record/engagement.ts'
import { formatShare } from '../domain/measures/figures.ts'
import { ACCOUNT_LABELS } from '../domain/record/labels.ts'
import { accountOf, type TopicRow } from '../domain/accounts/pairing.ts'
import { SIDE_FILL, SIDE_TEXT } from '../ui/sideClass.ts'
import { percent } from '../ui/percent.ts'
import type { ShownAccounts } from './shownAccounts.ts'

interface TopicSharesProps {
  row: TopicRow
  /** The share at which a bar reaches the edge. */
  most: number
  shown: ShownAccounts
  /** Id of the pattern for what is not known. */
  hatching: string
}

/** What share of each account's words a topic has, as two bars that meet and in figures. */
export function TopicShares({ row, most, shown, hatching }: TopicSharesProps) {
  return (
    <>
      <svg className="mt-1.5 block h-2 w-full" aria-hidden="true">
        {SIDES.map(side =>
          row[side].presence === 'unknown' ? (
            <rect
              key={side}
              x={side === 'us' ? '0' : '50%'}
              width="50%"
              height="100%"
              fill={`url(#${hatching})`}
            />
          ) : (
            <Bar key={side} side={side} share={row[side].share} most={most} />
          ),
        )}
        <line x1="50%" x2="50%" y1="0" y2="100%" className="stroke-rule" />
      </svg>
      <p className="mt-1 flex flex-wrap justify-between gap-x-2 text-xs">
        {SIDES.map(side => (
          <Share
            key={side}
            side={side}
            topic={row[side]}
            isOfPart={accountOf(shown.accounts, side)?.coverage !== 'full'}
          />
        ))}
      </p>
    </>
  )
}

interface BarProps {
  side: Side
  share: number | null
  most: number
}

function Bar({ side, share, most }: BarProps) {
  if (!share) return null
  const width = (50 * share) / most
  return (
    <rect
      x={percent(side === 'us' ? 50 - width : 50)}
      width={percent(width)}
      height="100%"
      className={SIDE_FILL[side]}
    />
  )
}

interface ShareProps {
  side: Side
  topic: TopicRow[Side]
  /** Of the known part alone. */
  isOfPart: boolean
}

function Share({ side, topic: { presence, share }, isOfPart }: ShareProps) {
  if (presence === 'unknown') {
    return (
      <span className="text-soft">
        <span aria-hidden="true">?</span>
        <span className="sr-only">Share of the {ACCOUNT_LABELS[side]} not known </span>
      </span>
    )
  }
  if (share === null) return <span />
  return (
    <span className={share === 0 ? 'text-soft' : SIDE_TEXT[side]}>
      {formatShare(share)}
      {isOfPart && <span className="text-soft"> of part</span>}
      <span className="sr-only"> of the {ACCOUNT_LABELS[side]} </span>
    </span>
  )
}
