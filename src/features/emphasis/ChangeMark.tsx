import type { Side } from '../../domain/record/engagement.ts'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { IntervalMark } from './IntervalMark.tsx'
import type { ChangeLayout } from './changeLayouts.ts'
import { isOpenChange, type ChangeCell } from './changeRows.ts'

interface ChangeMarkProps {
  cell: ChangeCell
  side: Side
  /** The change in words. */
  sentence: string
  place: ChangeLayout['sides'][Side]
  /** The change at either end of the place. */
  reach: number
  tell: (text: string) => CaptionedProps
}

/** A change and its interval: right of zero if the topic has gained. */
export function ChangeMark({ cell, side, sentence, place, reach, tell }: ChangeMarkProps) {
  if (cell.change === null || cell.interval === null) return null
  const middle = (place.from + place.to) / 2
  const at = (value: number) => middle + (value / reach) * (place.to - middle)
  return (
    <IntervalMark
      sentence={sentence}
      place={place}
      at={{ value: at(cell.change), low: at(cell.interval.low), high: at(cell.interval.high) }}
      isOpen={isOpenChange(cell)}
      side={side}
      tell={tell}
    />
  )
}
