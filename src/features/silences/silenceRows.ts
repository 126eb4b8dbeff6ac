import type { Topic } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { SILENCE_PARTS, silentSide, type SilencePart } from '../../domain/accounts/silence.ts'
import { type TopicSilences } from '../../domain/measures/silenceCounts.ts'
import type { FigureTable } from '../../domain/measures/table.ts'

/** One topic of the chart, with the number of engagements in each part. */
export interface SilenceRow {
  topic: Topic
  counts: Readonly<Record<SilencePart, number>>
  total: number
}

/** The number of topics in the chart before the reader asks for all. */
export const FEW_TOPICS = 12

/** The name of each part, in legend and table. */
export const PART_LABELS: Record<SilencePart, string> = {
  us: 'US only',
  both: 'both',
  cn: 'China only',
  unknown: 'not known',
}

/** The rows of the chart, in the order given. */
export function rowsOf(
  silences: readonly TopicSilences[],
  topics: ReadonlyMap<string, Topic>,
): SilenceRow[] {
  return silences.flatMap(({ topic: id, ids, total }) => {
    const topic = topics.get(id)
    if (!topic) return []
    const counts = {
      us: ids.us.length,
      both: ids.both.length,
      cn: ids.cn.length,
      unknown: ids.unknown.length,
    }
    return [{ topic, counts, total }]
  })
}

/** One part of a row in words, ending in a full stop. */
export function partSentence({ topic, counts, total }: SilenceRow, part: SilencePart): string {
  const of = `${topic.label}: ${counts[part]} of ${total} paired ${total === 1 ? 'engagement' : 'engagements'} that raise it`
  const silent = silentSide(part)
  if (silent) {
    const raising = silent === 'us' ? 'China' : 'the United States'
    return `${of}, raised by ${raising} only; the ${SIDE_LABELS[silent].short} account is full and leaves it out.`
  }
  return part === 'both'
    ? `${of}, raised by both.`
    : `${of}, raised by one side; the other’s account is known only in part, so its silence is not known.`
}

/** The chart's figures. */
export function silenceTable(rows: readonly SilenceRow[], basis: string): FigureTable {
  return {
    caption: `Who raises each topic, of ${basis}`,
    columns: [
      { label: 'Topic' },
      { label: 'Topic id', isId: true },
      { label: 'US only', numeric: true },
      { label: 'Both', numeric: true },
      { label: 'China only', numeric: true },
      { label: 'Not known', numeric: true },
      { label: 'All', numeric: true },
    ],
    rows: rows.map(({ topic, counts, total }) => [
      topic.label,
      topic.id,
      ...SILENCE_PARTS.map(part => counts[part]),
      total,
    ]),
  }
}
