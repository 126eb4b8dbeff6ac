import type { Side } from '../../domain/record/engagement.ts'

/** The place of one side in a row: horizontally in percent, vertically in pixels. */
interface SidePlace {
  /** The start of the two shares, and of the side's name if the row has one. */
  figures: number
  name: number | null
  /** The start and end of the change. */
  from: number
  to: number
  /** The middle of the line. */
  y: number
}

/** The layout of a row of the chart of changes. */
export interface ChangeLayout {
  rowHeight: number
  /** The height of the column headings. */
  head: number
  /** The baseline of the topic's name, and its width in percent. */
  name: { y: number; width: number }
  sides: Readonly<Record<Side, SidePlace>>
}

/** Both sides beside the topic's name. */
export const WIDE_CHANGE: ChangeLayout = {
  rowHeight: 27,
  head: 44,
  name: { y: 17.5, width: 29 },
  sides: {
    us: { figures: 30, name: null, from: 43, to: 64, y: 13.5 },
    cn: { figures: 66, name: null, from: 79, to: 99.5, y: 13.5 },
  },
}

/** One side under the other, below the topic's name, for a phone. */
export const NARROW_CHANGE: ChangeLayout = {
  rowHeight: 74,
  head: 24,
  name: { y: 18, width: 100 },
  sides: {
    us: { figures: 17, name: 0, from: 46, to: 99, y: 36 },
    cn: { figures: 17, name: 0, from: 46, to: 99, y: 58 },
  },
}
