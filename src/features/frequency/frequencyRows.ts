import { SIDES, type Engagement, type Topic } from '../../domain/record/engagement.ts'
import {
  isFirm,
  type Frequency,
  type SideOrBoth,
  type TopicFrequency,
  type TopicTally,
} from '../../domain/measures/frequency.ts'
import { percentOf } from '../../domain/measures/figures.ts'
import { axisLabels } from '../../domain/time/period.ts'
import { scaleFor, type Scale } from '../../domain/measures/scale.ts'
import type { FigureTable } from '../../domain/measures/table.ts'
import type { BarValue, ChartBar } from '../../widgets/bars.ts'
import { NO_ACCOUNTS, raisedOf, tallyText, type Counting, type Recorded } from './frequencyTexts.ts'

const NONE: Recorded = { us: 0, cn: 0 }

/** One of the small multiples. */
export interface TopicChart {
  topic: Topic
  total: TopicTally
  bars: readonly ChartBar[]
}

/** The charts in order, and their common scale. */
export function chartsOf(
  { periods, accounts, topics }: Frequency,
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
            bars: barsOf(frequency, topic, { periods, accounts }, ticks, counting),
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
  { periods, accounts }: Pick<Frequency, 'periods' | 'accounts'>,
  ticks: ReadonlyMap<string, string>,
  counting: Counting,
): ChartBar[] {
  return periods.flatMap((period, index) => {
    const tally = frequency.periods[index]
    const recorded = accounts[index]
    if (!tally || !recorded) return []
    const label = `${period.label}: ${tallyText(tally, recorded, counting)}`
    const apart = counting.sides === 'apart'
    return [
      {
        key: period.key,
        name: `${topic.label}, ${label}`,
        label,
        tick: ticks.get(period.key),
        up: barValue(tally, recorded, apart ? 'us' : 'both', counting),
        down: barValue(tally, recorded, apart ? 'cn' : null, counting),
        empty: tally.raised === 0,
      },
    ]
  })
}

function barValue(
  tally: TopicTally,
  recorded: Recorded,
  side: SideOrBoth | null,
  { measure }: Counting,
): BarValue {
  if (side === null) return { value: null, pale: false }
  if (measure === 'words') {
    const share = tally.words[side]
    return { value: share.share, pale: !isFirm(share) }
  }
  return { value: raisedOf(tally, recorded, side), pale: false }
}

/**
 * The figures of all charts as one table: one row per period, and one for the total. Shares of
 * words come with the numbers of accounts on which they are based, which are the same for every
 * topic.
 */
export function frequencyTable(
  { periods, engagements, accounts, topics }: Frequency,
  known: ReadonlyMap<string, Topic>,
  shown: readonly Engagement[],
  counting: Counting,
  caption: string,
): FigureTable {
  const figures = (tallies: readonly TopicTally[], recorded: Recorded) => [
    ...basisFigures(tallies[0], counting),
    ...tallies.flatMap(tally => figuresOf(tally, recorded, counting)),
  ]
  const numeric = [
    'Engagements',
    ...basisColumns(counting),
    ...topics.flatMap(({ topic }) => columnsOf(known.get(topic)?.label ?? topic, counting)),
  ]
  return {
    caption,
    missing: NO_ACCOUNTS,
    columns: [{ label: 'Period' }, ...numeric.map(label => ({ label, numeric: true }))],
    rows: [
      ...periods.map((period, index) => [
        period.label,
        engagements[index] ?? 0,
        ...figures(
          topics.flatMap(topic => topic.periods[index] ?? []),
          accounts[index] ?? NONE,
        ),
      ]),
      [
        'All',
        shown.length,
        ...figures(
          topics.map(({ total }) => total),
          { us: shown.length, cn: shown.length },
        ),
      ],
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

function figuresOf(tally: TopicTally, recorded: Recorded, { measure, sides }: Counting) {
  const { words } = tally
  if (measure === 'engagements') {
    const shown = sides === 'together' ? (['both'] as const) : SIDES
    return shown.map(side => raisedOf(tally, recorded, side))
  }
  return (sides === 'together' ? [words.both] : [words.us, words.cn]).map(({ share }) =>
    percentOf(share),
  )
}
