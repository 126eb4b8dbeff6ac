import type { Side } from '../../domain/record/engagement.ts'
import { SIDE_LABELS, count } from '../../domain/record/labels.ts'
import type { Period } from '../../domain/time/period.ts'

/** One side's bar of one period. */
export interface MirrorBar {
  /** `null` where there is nothing to count on, which is hatched. */
  value: number | null
  /** The figure beside it. */
  text: string
  /** What the figure rests on, next to it: "of 12". */
  note?: string
  /** Drawn grey: it rests on too little to be compared. */
  faint: boolean
  /** The bar in a sentence. */
  sentence: string
  /** The engagements behind it; `null` where the bar leads nowhere. */
  href: string | null
}

/** One period. */
export interface MirrorColumn extends Record<Side, MirrorBar> {
  key: string
  /** The year, where this period is its first; else empty. */
  tick: string
}

/** Uses of a term in each side's accounts, by period. */
export function termColumns(
  counts: ReadonlyMap<string, Readonly<Record<Side, number>>>,
  spans: readonly Period[],
): MirrorColumn[] {
  return columnsOf(spans, (period, _index, side) => {
    const value = counts.get(period.key)?.[side] ?? 0
    return {
      value,
      text: String(value),
      faint: false,
      sentence: `${period.label}: ${count(value, 'use')} in ${SIDE_LABELS[side].short} accounts`,
      href: null,
    }
  })
}

/** A column for each period. */
export function columnsOf(
  spans: readonly Period[],
  barOf: (period: Period, index: number, side: Side) => MirrorBar,
): MirrorColumn[] {
  return spans.map((period, index) => {
    const year = period.from.slice(0, 4)
    return {
      key: period.key,
      tick: spans[index - 1]?.from.slice(0, 4) === year ? '' : year,
      us: barOf(period, index, 'us'),
      cn: barOf(period, index, 'cn'),
    }
  })
}
