import { Link } from 'wouter'
import type { Side } from '../domain/record/engagement.ts'
import { formatShare } from '../domain/measures/figures.ts'
import { ACCOUNT_LABELS } from '../domain/record/labels.ts'
import { NO_TOPIC, type TopicRow } from '../domain/accounts/pairing.ts'
import { SIDE_FILL, SIDE_TEXT } from '../ui/sideClass.ts'
import { topicClass } from '../ui/topicClass.ts'
import { percent } from '../ui/percent.ts'
import type { ShownAccounts } from './shownAccounts.ts'
import { topicName } from './topicName.ts'
import { pairsOf } from './topicPairs.ts'

interface TopicHeadProps {
  row: TopicRow
  /** The share at which a bar reaches the edge. */
  most: number
  shown: ShownAccounts
  target: string | null
}

/** A topic between the two accounts: its name, and what share of each account's words it has. */
export function TopicHead({ row, most, shown, target }: TopicHeadProps) {
  const topic = shown.topics.get(row.topic)
  const isAskedFor = shown.asked.includes(row.topic)
  const mark = { 'data-target': row.topic === target ? '' : undefined }
  return (
    <>
      <div
        id={row.topic === NO_TOPIC ? undefined : row.topic}
        tabIndex={-1}
        className={`topic-head ${topic ? topicClass(topic) : ''}`}
        data-asked={isAskedFor ? '' : undefined}
        {...mark}
      >
        <div className="topic-card">
          <p className="font-serif leading-snug font-semibold">
            {row.topic === NO_TOPIC ? (
              topicName(shown.topics, row.topic)
            ) : (
              <TopicName topic={row.topic} isAskedFor={isAskedFor} shown={shown} />
            )}
          </p>
          <svg className="mt-1.5 block h-2 w-full" aria-hidden="true">
            <line x1="50%" x2="50%" y1="0" y2="100%" className="stroke-rule" />
            <Bar side="us" share={row.us.share} most={most} />
            <Bar side="cn" share={row.cn.share} most={most} />
          </svg>
          <p className="mt-1 flex justify-between text-xs">
            <Share side="us" share={row.us.share} />
            <Share side="cn" share={row.cn.share} />
          </p>
        </div>
      </div>
      {pairsOf(row).map(({ key }, index) => (
        // On a wide screen the head stands in the first row itself, on a phone above it.
        <div
          key={key}
          className={index === 0 ? 'only-phone' : 'only-wide'}
          {...(index > 0 && mark)}
        />
      ))}
    </>
  )
}

interface TopicNameProps {
  topic: string
  isAskedFor: boolean
  shown: ShownAccounts
}

function TopicName({ topic, isAskedFor, shown }: TopicNameProps) {
  const label = topicName(shown.topics, topic)
  return (
    <>
      <Link
        href={shown.topicHref(topic)}
        className={`underline-offset-4 hover:underline ${isAskedFor ? 'text-topic' : ''}`}
      >
        {label}
      </Link>
      {shown.hasAnchors && (
        <a
          href={`#${topic}`}
          aria-label={`Link to ${label} in this engagement`}
          className="anchor no-print"
        >
          #
        </a>
      )}
      {isAskedFor && <span className="sr-only"> (in your filter)</span>}
    </>
  )
}

interface ShareProps {
  side: Side
  share: number | null
}

function Bar({ side, share, most }: ShareProps & { most: number }) {
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

function Share({ side, share }: ShareProps) {
  if (share === null) return <span />
  return (
    <span className={share === 0 ? 'text-soft' : SIDE_TEXT[side]}>
      {formatShare(share)}
      <span className="sr-only"> of the {ACCOUNT_LABELS[side]} </span>
    </span>
  )
}
