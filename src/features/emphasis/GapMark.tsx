import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { percent } from '../../ui/percent.ts'
import { gapSentence, isOpen, type EmphasisRow } from './emphasisRows.ts'
import type { ButterflyLayout } from './layouts.ts'

interface GapMarkProps {
  row: EmphasisRow
  layout: ButterflyLayout
  /** The gap at the column's edge. */
  reach: number
  tell: (text: string) => CaptionedProps
}

/**
 * The gap as a dot and its interval as a line: left of zero if Washington stresses the topic more,
 * like its bars. Hollow and faint if the interval includes zero.
 */
export function GapMark({ row, layout: { gap, bars }, reach, tell }: GapMarkProps) {
  const sentence = gapSentence(row)
  if (row.gap === null || row.interval === null || !sentence) return null
  const middle = (gap.from + gap.to) / 2
  const at = (value: number) => percent(middle - (value / reach) * (middle - gap.from))
  const open = isOpen(row)
  const colour = row.gap > 0 ? 'fill-us stroke-us' : 'fill-cn stroke-cn'
  return (
    <g
      role="img"
      aria-label={sentence}
      className={open ? 'fill-paper stroke-grey' : colour}
      onPointerEnter={tell(sentence).onPointerEnter}
      onPointerLeave={tell(sentence).onPointerLeave}
    >
      <rect
        x={percent(gap.from)}
        y={bars.y - 12}
        width={percent(gap.to - gap.from)}
        height="24"
        fillOpacity="0"
        strokeOpacity="0"
      />
      <line
        x1={at(row.interval.high)}
        x2={at(row.interval.low)}
        y1={bars.y}
        y2={bars.y}
        strokeWidth={open ? 1 : 1.5}
      />
      <circle cx={at(row.gap)} cy={bars.y} r={open ? 3 : 3.5} strokeWidth={open ? 1 : 0} />
    </g>
  )
}
