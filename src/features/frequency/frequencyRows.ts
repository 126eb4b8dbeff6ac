import type { Engagement, Topic } from '../../domain/record/engagement.ts'
import {
  isFirm,
  type Frequency,
  type SideOrBoth,
  type TopicFrequency,
  type TopicTally,
} from '../../domain/measures/frequency.ts'
import { percentOf } from '../../domain/measures/figures.ts'
import { axisLabels, type Period } from '../../domain/time/period.ts'
import { scaleFor, type Scale } from '../../domain/measures/scale.ts'
import type { FigureTable } from '../../domain/measures/table.ts'
import type { BarValue, ChartBar } from '../../widgets/bars.ts'
import { tallyText, type Counting } from './frequencyTexts.ts'

/** One of the small multiples. */
export interface TopicChart {
  topic: Topic
  total: TopicTally
  bars: readonly ChartBar[]
}

/** The charts in order, and their common scale. */
export function chartsOf(
  { periods, topics }: Frequency,
  known: ReadonlyMap<string, Topic>,
  counting: Counting,
): { charts: readonly TopicChart[]; scale: Scale } {
  const ticks = axisLabels(periods)
  const charts = topics.flatMap(frequency => {
    const topic = known.get(frequency.topic)
    return topic
      ? [
          {
            topic,
            total: frequency.total,
            bars: barsOf(frequency, topic, periods, ticks, counting),
          },
        ]
      : []
  })
  const values = charts.flatMap(({ bars }) =>
    bars.flatMap(({ up, down }) => [up.value ?? 0, down.value ?? 0]),
  )
  return { charts, scale: scaleFor(values, counting.measure === 'words' ? 0.01 : 1) }
}

function barsOf(
  frequency: TopicFrequency,
  topic: Topic,
  periods: readonly Period[],
  ticks: ReadonlyMap<string, string>,
  counting: Counting,
): ChartBar[] {
  return periods.flatMap((period, index) => {
    const tally = frequency.periods[index]
    if (!tally) return []
    const label = `${period.label}: ${tallyText(tally, counting)}`
    const apart = counting.sides === 'apart'
    return [
      {
        key: period.key,
        name: `${topic.label}, ${label}`,
        label,
        tick: ticks.get(period.key),
        up: barValue(tally, apart ? 'us' : 'both', counting),
        down: barValue(tally, apart ? 'cn' : null, counting),
        empty: tally.raised === 0,
      },
    ]
  })
}

function barValue(tally: TopicTally, side: SideOrBoth | null, { measure }: Counting): BarValue {
  if (side === null) return { value: null, pale: false }
  if (measure === 'words') {
    const share = tally.words[side]
    return { value: share.share, pale: !isFirm(share) }
  }
  return { value: side === 'both' ? tally.raised : tally.raisedBy[side], pale: false }
}

/**
 * The figures of all charts as one table: one row per period, and one for the total. Shares of
 * words come with the numbers of accounts on which they are based, which are the same for every
 * topic.
 */
export function frequencyTable(
  { periods, engagements, topics }: Frequency,
  known: ReadonlyMap<string, Topic>,
  shown: readonly Engagement[],
  counting: Counting,
  caption: string,
): FigureTable {
  const figures = (tallies: readonly TopicTally[]) => [
    ...basisFigures(tallies[0], counting),
    ...tallies.flatMap(tally => figuresOf(tally, counting)),
  ]
  const numeric = [
    'Engagements',
    ...basisColumns(counting),
    ...topics.flatMap(({ topic }) => columnsOf(known.get(topic)?.label ?? topic, counting)),
  ]
  return {
    caption,
    columns: [{ label: 'Period' }, ...numeric.map(label => ({ label, numeric: true }))],
    rows: [
      ...periods.map((period, index) => [
        period.label,
        engagements[index] ?? 0,
        ...figures(topics.flatMap(topic => topic.periods[index] ?? [])),
      ]),
      ['All', shown.length, ...figures(topics.map(({ total }) => total))],
    ],
  }
}

function basisColumns({ measure, sides }: Counting): string[] {
  if (measure === 'engagements') return []
  return sides === 'together' ? ['Accounts'] : ['US accounts', 'Chinese accounts']
}

function basisFigures(tally: TopicTally | undefined, { measure, sides }: Counting): number[] {
  if (measure === 'engagements' || !tally) return []
  const { us, cn, both } = tally.words
  return (sides === 'together' ? [both] : [us, cn]).map(({ accounts }) => accounts)
}

function columnsOf(topic: string, { measure, sides }: Counting): string[] {
  if (measure === 'engagements') {
    return sides === 'together' ? [topic] : [`${topic}, US accounts`, `${topic}, Chinese accounts`]
  }
  return sides === 'together'
    ? [`${topic}, % of words`]
    : [`${topic}, % of US words`, `${topic}, % of Chinese words`]
}

function figuresOf({ raised, raisedBy, words }: TopicTally, { measure, sides }: Counting) {
  if (measure === 'engagements') return sides === 'together' ? [raised] : [raisedBy.us, raisedBy.cn]
  return (sides === 'together' ? [words.both] : [words.us, words.cn]).map(({ share }) =>
    percentOf(share),
  )
}
