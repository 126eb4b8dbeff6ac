import { percent } from '../../ui/percent.ts'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'

interface IntervalMarkProps {
  /** What it shows, in words. */
  sentence: string
  /** Where a pointer shows the sentence: horizontally in percent, vertically in pixels. */
  place: { from: number; to: number; y: number }
  /** The value and the ends of its interval, in percent of the chart's width. */
  at: { value: number; low: number; high: number }
  /** Not distinguishable from zero. */
  isOpen: boolean
  side: 'us' | 'cn'
  tell: (text: string) => CaptionedProps
}

/** A value as a dot and its interval as a line; hollow and faint if the interval includes zero. */
export function IntervalMark({ sentence, place, at, isOpen, side, tell }: IntervalMarkProps) {
  const { onPointerEnter, onPointerLeave } = tell(sentence)
  const colour = side === 'us' ? 'fill-us stroke-us' : 'fill-cn stroke-cn'
  return (
    <g
      role="img"
      aria-label={sentence}
      className={isOpen ? 'fill-paper stroke-grey' : colour}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      <rect
        x={percent(place.from)}
        y={place.y - 11}
        width={percent(place.to - place.from)}
        height="22"
        fillOpacity="0"
        strokeOpacity="0"
      />
      <line
        x1={percent(at.low)}
        x2={percent(at.high)}
        y1={place.y}
        y2={place.y}
        strokeWidth={isOpen ? 1 : 1.5}
      />
      <circle
        cx={percent(at.value)}
        cy={place.y}
        r={isOpen ? 3 : 3.5}
        strokeWidth={isOpen ? 1 : 0}
      />
    </g>
  )
}
