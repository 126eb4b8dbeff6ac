/** One period, or other step, of a bar chart. */
export interface ChartBar {
  key: string
  /** The accessible name: "Taiwan, 2023 Q1: 8 engagements". */
  name: string
  /** The tooltip: "2023 Q1: 8 engagements". */
  label: string
  /** Printed under the bar; usually empty. */
  tick: string | undefined
  /** Drawn upwards; `null` if there is nothing to measure. */
  up: BarValue
  /** Drawn downwards, in a mirrored chart. */
  down: BarValue
  /** Set if there is nothing behind the bar to open. */
  empty: boolean
}

/** The length of a bar. */
export interface BarValue {
  value: number | null
  /** Drawn pale: based on too little data to be relied on. */
  pale: boolean
}

// Positions in CSS pixels shared by the drawing and the buttons over it; the class names are those
// of the buttons.
export const AXIS_WIDTH = 34
export const AXIS_HEIGHT = 20
// The top has room for half of a mark's label.
export const TOP = 6
export const PLOT_CLASS = 'absolute top-[6px] right-0 bottom-[20px] left-[34px]'

export const HEIGHTS = {
  plain: { pixels: 116, className: 'h-[116px]' },
  mirrored: { pixels: 160, className: 'h-[160px]' },
} as const
