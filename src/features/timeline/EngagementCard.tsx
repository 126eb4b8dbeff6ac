import type { RefObject } from 'react'
import type { Catalog } from '../../domain/record/catalog.ts'
import { datesApart } from '../../domain/record/dates.ts'
import { formatDay, formatDayRange } from '../../domain/time/day.ts'
import { SIDES, lastDay, wasHeld, type Engagement } from '../../domain/record/engagement.ts'
import {
  ACCOUNT_LABELS,
  COVERAGE_LABELS,
  FORMAT_LABELS,
  SIDE_LABELS,
  STATUS_LABELS,
} from '../../domain/record/labels.ts'
import { principalsOf } from '../../domain/record/officials.ts'
import type { TimelineNode } from '../../domain/timeline/layLane.ts'
import { lookOf } from '../../domain/timeline/look.ts'
import { topicClass } from '../../ui/topicClass.ts'
import { CardBox } from './CardBox.tsx'
import { Glyph } from './Glyph.tsx'
import { clusterLabel } from './marker.ts'
import type { CardHandle } from './useCard.ts'

interface EngagementCardProps {
  id: string
  node: TimelineNode
  anchor: HTMLElement
  catalog: Catalog
  handle: RefObject<CardHandle | null>
  onEnter: () => void
  onLeave: () => void
}

/** The number of a cluster's members listed on the card. */
const MOST_MEMBERS = 6

/** A card beside the hovered or focused marker. */
export function EngagementCard({
  id,
  node,
  anchor,
  catalog,
  handle,
  onEnter,
  onLeave,
}: EngagementCardProps) {
  return (
    <CardBox
      id={id}
      role="tooltip"
      anchor={anchor}
      handle={handle}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {node.kind === 'cluster' ? (
        <Members node={node} />
      ) : (
        <Details engagement={node.engagements[0]} catalog={catalog} />
      )}
    </CardBox>
  )
}

function Members({ node }: { node: TimelineNode }) {
  const rest = node.engagements.length - MOST_MEMBERS
  return (
    <>
      <p className="font-serif text-base font-semibold">{clusterLabel(node)}</p>
      <ul className="mt-1 space-y-0.5">
        {node.engagements.slice(0, MOST_MEMBERS).map(engagement => (
          <li key={engagement.id} className="flex items-baseline gap-2">
            <Glyph {...lookOf(engagement)} />
            <span>{engagement.title}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="mt-1 text-soft">and {rest} more</p>}
    </>
  )
}

function Details({ engagement, catalog }: { engagement: Engagement; catalog: Catalog }) {
  const { title, format, status, topics } = engagement
  return (
    <>
      <p className="font-serif text-base leading-snug font-semibold">{title}</p>
      <p className="mt-0.5 text-soft">
        {FORMAT_LABELS[format]}
        {!wasHeld(engagement) && ` · ${STATUS_LABELS[status]}`} · {daysText(engagement)}
      </p>
      <p translate="no" lang="en" className="mt-1">
        {principals(engagement, catalog)}
      </p>
      {topics.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-2.5">
          {topics.slice(0, 6).map(topicId => {
            const topic = catalog.topics.get(topicId)
            return (
              topic && (
                <span key={topicId} className={`text-topic ${topicClass(topic)}`}>
                  {topic.label}
                </span>
              )
            )
          })}
          {topics.length > 6 && <span className="text-soft">and {topics.length - 6} more</span>}
        </p>
      )}
      <ul className="mt-1.5 border-t border-hair pt-1.5">
        {SIDES.map(side => {
          const account = engagement.accounts[side]
          return (
            <li key={side} className={account ? '' : 'text-soft'}>
              {ACCOUNT_LABELS[side]}:{' '}
              {account ? COVERAGE_LABELS[account.coverage] : 'none recorded'}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** One date, or both if the two sides give different ones. */
function daysText(engagement: Engagement): string {
  const apart = datesApart(engagement)
  if (!apart) return formatDayRange(engagement.date, lastDay(engagement))
  return SIDES.map(side => `${formatDay(apart[side])} in ${SIDE_LABELS[side].capital}`).join(', ')
}

const principals = ({ participants }: Engagement, { officials }: Catalog): string =>
  principalsOf(participants)
    .map(({ official }) => officials.get(official)?.name ?? official)
    .join(' · ')
