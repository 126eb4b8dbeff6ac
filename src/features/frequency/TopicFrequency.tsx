import { memo, useMemo } from 'react'
import type { ContextEvent } from '../../domain/record/context.ts'
import { FEWEST_ACCOUNTS } from '../../domain/measures/emphasis.ts'
import { measureFrequency } from '../../domain/measures/frequency.ts'
import { recordedUnder } from '../../domain/view/recorded.ts'
import { CHART_BIN, periodsWithin } from '../../domain/time/period.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useContextQuery } from '../../dataset/contextQueries.ts'
import { TextButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { BasisLink } from '../../ui/BasisLink.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { coverageHref, filterOf, topicHref } from '../../url/links.ts'
import type { PanelInput } from '../../url/panelInput.ts'
import { FrequencyControls } from './FrequencyControls.tsx'
import { TopicMultiple } from './TopicMultiple.tsx'
import { drillInto } from './drill.ts'
import { marksByTopic, type EventMarks } from '../../domain/measures/eventMarks.ts'
import { chartsOf, frequencyTable } from './frequencyRows.ts'
import { hasMissing, hasPale, noteText } from './frequencyTexts.ts'
import { usualCharts } from './usualCharts.ts'

const NO_EVENTS: readonly ContextEvent[] = []
const NO_MARKS: EventMarks = new Map()

interface TopicFrequencyProps extends PanelInput {
  /** The ids of the topics that the searched text names. */
  searched: readonly string[]
}

/** How often topics come up over time: small charts on one scale, whose bars are filters. */
export const TopicFrequency = memo(function TopicFrequency(props: TopicFrequencyProps) {
  const { engagements, drawn, searched, view, onChange } = props
  const { engagements: all, topics, extent, hasContext } = useCatalog()
  const { basis, weight, from, to } = drawn
  const bin = drawn.bin ?? CHART_BIN
  const counting = useMemo(() => ({ ...drawn, bin }), [drawn, bin])
  const usual = useMemo(() => usualCharts(drawn, searched, topics), [drawn, searched, topics])
  const shown = drawn.charts ?? usual
  const periods = useMemo(() => periodsWithin(extent, { from, to }, bin), [extent, from, to, bin])
  const recorded = useMemo(() => recordedUnder(all, drawn), [all, drawn])
  const frequency = useMemo(
    () => measureFrequency(engagements, shown, periods, { basis, weight }, recorded),
    [engagements, shown, periods, basis, weight, recorded],
  )
  const showsContext = hasContext && drawn.context === 'on'
  // Their place on the page is taken from the start, so they may come late.
  const marksEvents = useLoaded() && showsContext
  const { data: events = NO_EVENTS } = useContextQuery(marksEvents)
  // Another part of the page may have fetched them before this one hydrates, still without marks.
  const marks = useMemo(
    () => marksByTopic(marksEvents ? events : NO_EVENTS, shown, periods),
    [marksEvents, events, shown, periods],
  )

  const show = (ids: readonly string[]) =>
    onChange({ charts: ids.join() === usual.join() ? null : ids })
  const { charts, scale } = useMemo(
    () => chartsOf(frequency, topics, counting),
    [frequency, topics, counting],
  )
  const recordedAccounts = {
    us: engagements.filter(({ accounts }) => accounts.us).length,
    cn: engagements.filter(({ accounts }) => accounts.cn).length,
  }
  const [counted, over] = noteText(counting, engagements.length, recordedAccounts, charts[0]?.total)
  const note = `${counted} ${over}`
  const pale = hasPale(
    frequency.topics.flatMap(topic => topic.periods),
    counting,
  )
  const missing = charts.some(({ bars }) => hasMissing(bars, counting))
  const chart = (
    <>
      <ul className="grid grid-cols-1 gap-x-8 gap-y-5 sm:grid-cols-2 xl:grid-cols-4">
        {charts.map(one => (
          <TopicMultiple
            key={one.topic.id}
            chart={one}
            counting={counting}
            scale={scale}
            events={marks.get(one.topic.id) ?? NO_MARKS}
            href={topicHref(one.topic.id, filterOf(drawn))}
            onPick={bar => onChange(drillInto(one.topic.id, bar.key, periods, drawn))}
            onRemove={() => show(shown.filter(id => id !== one.topic.id))}
          />
        ))}
      </ul>
      {(showsContext || missing || pale) && (
        <p className="mt-3 text-[0.8125rem] text-soft">
          {showsContext && (
            <span>
              Thin lines are public events on the topic.{' '}
              <span data-picture="omit">Each bar names those of its period. </span>
            </span>
          )}
          {missing && (
            <span>
              Hatched: no {drawn.measure === 'words' ? 'account to measure' : 'account recorded'} in
              the {bin}.{' '}
            </span>
          )}
          {pale && (
            <span>
              Pale bars are based on fewer than {FEWEST_ACCOUNTS} accounts: too few to compare.
            </span>
          )}
        </p>
      )}
    </>
  )
  return (
    <Panel
      title="Topic frequency"
      note={
        <>
          {counted}{' '}
          {drawn.measure === 'words' ? (
            <BasisLink href={coverageHref(filterOf(drawn))}>{over}</BasisLink>
          ) : (
            over
          )}
        </>
      }
      controls={
        <FrequencyControls
          engagements={engagements}
          view={view}
          onChange={onChange}
          shown={shown}
          onShow={show}
        />
      }
    >
      {charts.length === 0 ? (
        <EmptyState
          title="No topic selected"
          actions={
            <TextButton onClick={() => onChange({ charts: null })}>
              Show the usual topics
            </TextButton>
          }
        />
      ) : (
        <Figure
          title="Topic frequency"
          basis={note}
          name="topic-frequency"
          table={frequencyTable(
            frequency,
            topics,
            engagements,
            counting,
            `Topic frequency: ${note}`,
          )}
          chart={chart}
        />
      )}
    </Panel>
  )
})
