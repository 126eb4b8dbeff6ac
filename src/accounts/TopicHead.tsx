import { Link } from 'wouter'
import { NO_TOPIC, type TopicRow } from '../domain/accounts/pairing.ts'
import { topicClass } from '../ui/topicClass.ts'
import type { ShownAccounts } from './shownAccounts.ts'
import { TopicShares } from './TopicShares.tsx'
import { topicName } from './topicName.ts'
import { pairsOf } from './topicPairs.ts'

interface TopicHeadProps {
  row: TopicRow
  /** The share that fills the bar. */
  most: number
  shown: ShownAccounts
  /** Id of the pattern for what is not known. */
  hatching: string
  /** A note below the shares, shown on phones, which have no room for it above all topics. */
  note: string | null
}

/** A topic between the two accounts: its name, and its share of each account's words. */
export function TopicHead(props: TopicHeadProps) {
  const { row, most, shown, hatching, note } = props
  const topic = shown.topics.get(row.topic)
  const isAskedFor = shown.asked.includes(row.topic)
  const mark = { 'data-target': row.topic === shown.target ? '' : undefined }
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
          <TopicShares row={row} most={most} shown={shown} hatching={hatching} />
          {note && <p className="only-phone folds mt-1 text-xs text-soft">{note}</p>}
        </div>
      </div>
      {pairsOf(row).map(({ key }, index) => (
        // On a wide screen the head is in the topic's first row, on a phone above it.
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
