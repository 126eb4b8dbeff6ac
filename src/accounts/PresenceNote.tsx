import { Fragment } from 'react'
import type { Coverage, Side, Topic } from '../domain/record/engagement.ts'
import { absenceText } from '../domain/record/labels.ts'
import type { TopicSide } from '../domain/accounts/pairing.ts'
import { topicName } from './topicName.ts'

interface PresenceNoteProps {
  side: Side
  topic: TopicSide
  /** How much of the account is known, if there is one. */
  coverage: Coverage | undefined
  /** All topics by id. */
  topics: ReadonlyMap<string, Topic>
}

/** What an account does with a topic, apart from the points in its row. */
export function PresenceNote({ side, topic, coverage, topics }: PresenceNoteProps) {
  if (topic.presence === 'silent') {
    return <p className="text-soft italic">{absenceText('silent', side)}</p>
  }
  if (topic.presence === 'unknown') {
    return <p className="text-[0.9375rem] text-soft">{absenceText('unknown', side, coverage)}</p>
  }
  if (topic.under.length === 0) return null
  return (
    <p className="text-sm text-soft [ul+&]:mt-2">
      {topic.presence === 'raised' ? 'Also touched on under ' : 'Touched on under '}
      {topic.under.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <a href={`#${id}`} className="underline underline-offset-4 hover:text-ink">
            {topicName(topics, id)}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
