/** One period, or other step, along a bar chart. */
export interface ChartBar {
  key: string
  /** Its name for assistive technology: "Taiwan, 2023 Q1: 8 engagements". */
  name: string
  /** What is told beside the pointer: "2023 Q1: 8 engagements". */
  label: string
  /** Printed under the bar; most have nothing. */
  tick: string | undefined
  /** Drawn upwards; `null` where there is nothing to measure. */
  up: BarValue
  /** Drawn downwards, in a mirrored chart. */
  down: BarValue
  /** Where there is nothing behind the bar to open. */
  empty: boolean
}

/** The length of a bar. */
export interface BarValue {
  value: number | null
  /** Drawn pale: it rests on too little to be relied on. */
  pale: boolean
}

// Places in CSS pixels that the drawing and the buttons over it share; the class names are those
// of the buttons.
export const AXIS_WIDTH = 30
export const AXIS_HEIGHT = 20
export const PLOT_CLASS = 'absolute top-0 right-0 bottom-[20px] left-[30px]'

export const HEIGHTS = {
  plain: { pixels: 112, className: 'h-[112px]' },
  mirrored: { pixels: 156, className: 'h-[156px]' },
} as const
