import type { Engagement, Topic } from '../../domain/engagement.ts'
import {
  isFirm,
  type Frequency,
  type SideOrBoth,
  type TopicFrequency,
  type TopicTally,
} from '../../domain/frequency.ts'
import { percentOf } from '../../domain/figures.ts'
import { axisLabels, type Period } from '../../domain/period.ts'
import { scaleFor, type Scale } from '../../domain/scale.ts'
import type { FigureTable } from '../../domain/table.ts'
import type { BarValue, ChartBar } from '../../widgets/bars.ts'
import { tallyText, type Counting } from './frequencyTexts.ts'

/** One of the small multiples. */
export interface TopicChart {
  topic: Topic
  total: TopicTally
  bars: readonly ChartBar[]
}

/** The charts in their order, and the scale that they share. */
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

/** The figures of all charts as one table: a row a period, and one for all together. */
export function frequencyTable(
  { periods, engagements, topics }: Frequency,
  known: ReadonlyMap<string, Topic>,
  shown: readonly Engagement[],
  counting: Counting,
  caption: string,
): FigureTable {
  const columns = topics.flatMap(({ topic }) =>
    columnsOf(known.get(topic)?.label ?? topic, counting),
  )
  const cells = (tallyOf: (frequency: TopicFrequency) => TopicTally | undefined) =>
    topics.flatMap(frequency => {
      const tally = tallyOf(frequency)
      return tally ? figuresOf(tally, counting) : []
    })
  return {
    caption,
    columns: [
      { label: 'Period' },
      { label: 'Engagements', numeric: true },
      ...columns.map(label => ({ label, numeric: true })),
    ],
    rows: [
      ...periods.map((period, index) => [
        period.label,
        engagements[index] ?? 0,
        ...cells(frequency => frequency.periods[index]),
      ]),
      ['All', shown.length, ...cells(frequency => frequency.total)],
    ],
  }
}

function columnsOf(topic: string, { measure, sides }: Counting): string[] {
  if (measure === 'engagements') {
    return sides === 'together' ? [topic] : [`${topic}, US accounts`, `${topic}, Chinese accounts`]
  }
  return (sides === 'together' ? [topic] : [`${topic}, US`, `${topic}, China`]).flatMap(name => [
    `${name}, % of words`,
    `${name}, accounts`,
  ])
}

function figuresOf({ raised, raisedBy, words }: TopicTally, counting: Counting) {
  if (counting.measure === 'engagements') {
    return counting.sides === 'together' ? [raised] : [raisedBy.us, raisedBy.cn]
  }
  const shares = counting.sides === 'together' ? [words.both] : [words.us, words.cn]
  return shares.flatMap(share => [percentOf(share.share), share.accounts])
}
