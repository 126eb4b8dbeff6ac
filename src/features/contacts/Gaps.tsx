import { Link } from 'wouter'
import { LONG_GAP, longGaps, type LineRecord } from '../../domain/contacts/lineRecord.ts'
import { gapContents, mainTopics, type GapContent } from '../../domain/contacts/gapContents.ts'
import { formatDayShort } from '../../domain/time/day.ts'
import type { View } from '../../domain/view/view.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { useContextFile } from '../../dataset/contextQueries.ts'
import { Panel } from '../../ui/Panel.tsx'
import { engagementHref, filterOf } from '../../url/links.ts'
import type { PanelContent } from '../../url/panelInput.ts'
import { gapText } from './contactTexts.ts'
import { GapEvents } from './GapEvents.tsx'

/** The number of a line's main topics. */
const MAIN_TOPICS = 8

interface GapsProps extends PanelContent {
  record: LineRecord
}

/** The long gaps: the contacts at their ends, engagements not held in them, and public events. */
export function Gaps({ record, drawn }: GapsProps) {
  const events = useContextFile()
  const topics = mainTopics(record.all, MAIN_TOPICS)
  const contents = gapContents(longGaps(record), record.notHeld, events, topics)
  if (contents.length === 0) return null
  const hasEvents = events.length > 0
  return (
    <Panel title="Gaps" note={`of ${LONG_GAP} days or more, in order of time`}>
      <ol>
        {contents.map(content => (
          <GapRow key={content.gap.from} content={content} hasEvents={hasEvents} view={drawn} />
        ))}
      </ol>
      {hasEvents && (
        <p className="mt-2 max-w-[62em] text-[0.8125rem] text-soft">
          Public events are those on the {topics.length} topics that come up most here. They fell in
          a gap, which does not mean that they caused it.
        </p>
      )}
    </Panel>
  )
}

interface GapRowProps {
  content: GapContent
  hasEvents: boolean
  view: View
}

function GapRow({ content: { gap, notHeld, events }, hasEvents, view }: GapRowProps) {
  return (
    <li className="grid gap-x-7 gap-y-2 border-t border-hair py-3 text-sm md:grid-cols-2 xl:grid-cols-[10.5rem_1.1fr_1.1fr_1.4fr]">
      <div>
        <h3 className="font-serif text-base font-semibold">{gapText(gap)}</h3>
        <p className="text-[0.8125rem] text-soft">
          {formatDayShort(gap.from)} to{' '}
          {gap.after ? formatDayShort(gap.to) : 'the last day in view'}
        </p>
      </div>
      <div>
        <p>
          <span className="text-soft">from</span>{' '}
          <EngagementLink engagement={gap.before} view={view} />
        </p>
        {gap.after && (
          <p className="mt-1">
            <span className="text-soft">to</span>{' '}
            <EngagementLink engagement={gap.after} view={view} />
            <AskedFor engagement={gap.after} />
          </p>
        )}
      </div>
      <div>
        <h4 className="text-[0.8125rem] text-soft">Proposed but not held</h4>
        {notHeld.length === 0 && <p className="text-soft">None recorded</p>}
        <ul>
          {notHeld.map(engagement => (
            <li key={engagement.id} className="mt-1">
              <span className="text-soft">{formatDayShort(engagement.date)}</span>{' '}
              <EngagementLink engagement={engagement} view={view} />
              <AskedFor engagement={engagement} />
            </li>
          ))}
        </ul>
      </div>
      {hasEvents && <GapEvents events={events} />}
    </li>
  )
}

interface EngagementLinkProps {
  engagement: Engagement
  view: View
}

const EngagementLink = ({ engagement, view }: EngagementLinkProps) => (
  <Link
    href={engagementHref(engagement.id, filterOf(view))}
    className="underline decoration-rule underline-offset-4 hover:decoration-ink"
  >
    {engagement.title}
  </Link>
)

const ASKED: Record<Engagement['initiator'], string> = {
  us: 'Washington asked',
  cn: 'Beijing asked',
  mutual: 'both asked',
  unknown: 'not known who asked',
}

const AskedFor = ({ engagement: { initiator } }: { engagement: Engagement }) => (
  <span className="text-soft"> ({ASKED[initiator]})</span>
)
