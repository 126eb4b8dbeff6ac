import type { Bin } from '../../domain/time/bins.ts'
import { basisText } from '../../domain/view/labels.ts'
import { useMemo } from 'react'
import type { Topic } from '../../domain/record/engagement.ts'
import { FEWEST_ACCOUNTS } from '../../domain/measures/emphasis.ts'
import { measureFrequency } from '../../domain/measures/frequency.ts'
import { count } from '../../domain/record/labels.ts'
import { recordedUnder } from '../../domain/view/recorded.ts'
import { CHART_BIN, periodsWithin, type Period } from '../../domain/time/period.ts'
import { marksByTopic, type EventMarks } from '../../domain/measures/eventMarks.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useContextQuery } from '../../dataset/contextQueries.ts'
import { Choice } from '../../ui/Choice.tsx'
import { BASIS_OPTIONS, BIN_OPTIONS } from '../../ui/choices.ts'
import { Panel } from '../../ui/Panel.tsx'
import { BasisLink } from '../../ui/BasisLink.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import { coverageHref, explorerHref, filterOf } from '../../url/links.ts'
import type { PanelInput } from '../../url/panelInput.ts'
import { MirrorBars } from '../../ui/figure/MirrorBars.tsx'
import {
  emphasisColumns,
  emphasisTable,
  frequencyColumns,
  frequencyTable,
  type PeriodHref,
} from './mirrorColumns.ts'

const FEW_HINT =
  'Above each bar: the share, and the number of accounts that it is based on. ' +
  `Grey: fewer than ${FEWEST_ACCOUNTS} accounts, too few to compare. Hatched: none.`

interface TopicTrendsProps extends PanelInput {
  topic: Topic
}

/** How often each side raises a topic, and its share of words, over time. */
export function TopicTrends(props: TopicTrendsProps) {
  return (
    <div className="grid gap-x-11 xl:grid-cols-[1.5fr_1fr]">
      <Frequency {...props} />
      <Emphasis {...props} />
    </div>
  )
}

function Frequency(props: TopicTrendsProps) {
  const { topic, engagements, drawn, view, onChange } = props
  const bin = drawn.bin ?? CHART_BIN
  const { frequency, one, hrefOf } = useTopicFrequency(props, bin)
  const events = useTopicEvents(props, frequency.periods)
  const isIncomplete = frequency.accounts.some(({ us, cn }) => us === 0 || cn === 0)
  const [line, tell] = useHoverCaption('Each bar opens the engagements of its period.')
  if (!one) return null
  const basis = `accounts a ${bin} that raise it, of ${count(engagements.length, 'engagement')}`
  return (
    <Panel
      title="Frequency"
      note={basis}
      controls={
        <Choice
          label="Period"
          options={BIN_OPTIONS}
          value={view.bin ?? CHART_BIN}
          onChange={value => onChange({ bin: value === CHART_BIN ? null : value })}
        />
      }
    >
      <Figure
        title={`${topic.label}: frequency`}
        basis={basis}
        name={`${topic.id}-frequency`}
        table={frequencyTable(frequency, one, `${topic.label}: ${basis}`)}
        chart={
          <>
            <MirrorBars
              label={`Accounts that raise ${topic.label}, by ${bin}`}
              columns={frequencyColumns(one, frequency, events, hrefOf)}
              lines={[...new Set([...events.values()].flat().map(({ x }) => x))]}
              tell={tell}
            />
            {line}
            <p className="text-[0.8125rem] text-soft">
              {isIncomplete && 'Hatched: no account recorded. '}
              {events.size > 0 && (
                <>
                  Thin lines are public events on the topic.
                  <span data-picture="omit"> Each bar names those of its period.</span>
                </>
              )}
            </p>
          </>
        }
      />
    </Panel>
  )
}

/** Always by year, whatever the bars of frequency use: a quarter has too few full accounts. */
function Emphasis(props: TopicTrendsProps) {
  const { topic, drawn, view, onChange } = props
  const { frequency, one, hrefOf } = useTopicFrequency(props, 'year')
  const [line, tell] = useHoverCaption(FEW_HINT, true)
  if (!one) return null
  const { us, cn } = one.total.words
  const over = basisText({ us: us.accounts, cn: cn.accounts }, drawn.basis)
  const basis = `share of words by year; ${over}`
  return (
    <Panel
      title="Emphasis"
      note={
        <>
          share of words by year; <BasisLink href={coverageHref(filterOf(drawn))}>{over}</BasisLink>
        </>
      }
      controls={
        <Choice
          label="Accounts counted"
          options={BASIS_OPTIONS}
          value={view.basis}
          onChange={value => onChange({ basis: value })}
        />
      }
    >
      <Figure
        title={`${topic.label}: emphasis`}
        basis={basis}
        name={`${topic.id}-emphasis`}
        table={emphasisTable(frequency.periods, one, `${topic.label}: ${basis}`)}
        chart={
          <>
            <MirrorBars
              label={`Share of words on ${topic.label}, by year`}
              columns={emphasisColumns(one, frequency.periods, hrefOf)}
              tell={tell}
            />
            {line}
          </>
        }
      />
    </Panel>
  )
}

const NO_EVENTS: EventMarks = new Map()

/** Public events on the topic; none before they are loaded, or where the reader hides them. */
function useTopicEvents({ topic, drawn }: TopicTrendsProps, periods: readonly Period[]) {
  const { hasContext } = useCatalog()
  const isShown = hasContext && drawn.context === 'on'
  const { data } = useContextQuery(useLoaded() && isShown)
  return useMemo(
    () => (isShown && data && marksByTopic(data, [topic.id], periods).get(topic.id)) || NO_EVENTS,
    [isShown, data, topic.id, periods],
  )
}

function useTopicFrequency({ topic, engagements, drawn }: TopicTrendsProps, bin: Bin) {
  const { extent, engagements: all } = useCatalog()
  const { from, to, basis, weight } = drawn
  const recorded = useMemo(() => recordedUnder(all, drawn), [all, drawn])
  const frequency = useMemo(() => {
    const periods = periodsWithin(extent, { from, to }, bin)
    return measureFrequency(engagements, [topic.id], periods, { basis, weight }, recorded)
  }, [engagements, topic.id, extent, from, to, bin, basis, weight, recorded])
  const hrefOf: PeriodHref = (period, side) =>
    explorerHref({
      ...filterOf(drawn),
      topics: [topic.id],
      accounts: drawn.accounts === 'both' ? 'both' : side,
      from: period.from,
      to: period.to,
    })
  return { frequency, one: frequency.topics[0], hrefOf }
}
