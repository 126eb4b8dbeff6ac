import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { IntervalMark } from './IntervalMark.tsx'
import { gapSentence, isOpen, type EmphasisRow } from './emphasisRows.ts'
import type { ButterflyLayout } from './layouts.ts'

interface GapMarkProps {
  row: EmphasisRow
  layout: ButterflyLayout
  /** The gap at the column's edge. */
  reach: number
  tell: (text: string) => CaptionedProps
}

/** The gap and its interval: left of zero if Washington stresses the topic more, like its bars. */
export function GapMark({ row, layout: { gap, bars }, reach, tell }: GapMarkProps) {
  const sentence = gapSentence(row)
  if (row.gap === null || row.interval === null || !sentence) return null
  const middle = (gap.from + gap.to) / 2
  const at = (value: number) => middle - (value / reach) * (middle - gap.from)
  return (
    <IntervalMark
      sentence={sentence}
      place={{ ...gap, y: bars.y }}
      at={{ value: at(row.gap), low: at(row.interval.high), high: at(row.interval.low) }}
      isOpen={isOpen(row)}
      side={row.gap > 0 ? 'us' : 'cn'}
      tell={tell}
    />
  )
}
