import type { Extent } from '../../domain/time/period.ts'
import type { KeyboardEvent } from 'react'
import {
  GRIP_LABELS,
  gripValue,
  monthsOfKey,
  stepGrip,
  type Grip,
} from '../../domain/timeline/grips.ts'
import type { TimeWindow } from '../../domain/timeline/window.ts'
import { percent } from '../../ui/percent.ts'

interface GripSliderProps {
  grip: Grip
  /** The start and end of the window in the strip, from 0 to 1. */
  from: number
  to: number
  window: TimeWindow
  extent: Extent
  bounds: TimeWindow
  onMove: (window: TimeWindow) => void
}

/** A handle of the window, or the window itself, as a slider that moves by months. */
export function GripSlider({ grip, from, to, window, extent, bounds, onMove }: GripSliderProps) {
  const { now, max, text } = gripValue(grip, window, extent)
  const onKeyDown = (event: KeyboardEvent) => {
    const months = monthsOfKey(event.key)
    if (months === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    // Home and End must not exceed the range.
    const bounded = Math.max(-now, Math.min(max - now, months))
    if (bounded !== 0) onMove(stepGrip(grip, window, bounded, extent, bounds))
  }
  return (
    <g
      role="slider"
      tabIndex={0}
      data-grip={grip}
      aria-label={GRIP_LABELS[grip]}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={now}
      aria-valuetext={text}
      className="group outline-none"
      onKeyDown={onKeyDown}
    >
      {grip === 'window' ? (
        <rect
          x={percent(from * 100)}
          y="0.5"
          width={percent((to - from) * 100)}
          height="32"
          className="cursor-grab fill-transparent stroke-rule group-focus-visible:stroke-focus group-focus-visible:stroke-2"
        />
      ) : (
        <svg x={percent((grip === 'start' ? from : to) * 100)} overflow="visible">
          <rect x="-12" width="24" height="40" className="cursor-ew-resize fill-transparent" />
          <line y2="33" className="stroke-ink" />
          <rect
            x="-4"
            y="8"
            width="8"
            height="17"
            rx="3"
            className="cursor-ew-resize fill-paper stroke-ink group-hover:fill-hair group-focus-visible:stroke-focus group-focus-visible:stroke-[3]"
          />
        </svg>
      )}
    </g>
  )
}
