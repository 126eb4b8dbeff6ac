/** Where the parts of a row stand: across in percent of the chart's width, down in pixels. */
export interface ButterflyLayout {
  rowHeight: number
  /** Height of the columns' heads. */
  head: number
  name: { from: number; width: number; x: number; y: number; anchor: 'start' | 'middle' }
  /** Bars of the US grow to the left from `us`, those of China to the right from `cn`. */
  bars: { us: number; cn: number; length: number; label: number; y: number }
  gap: { from: number; to: number }
}

/** Names between the bars, as far as the page is wide enough for the longest. */
export const WIDE: ButterflyLayout = {
  rowHeight: 27,
  head: 24,
  name: { from: 28.5, width: 29, x: 43, y: 17.5, anchor: 'middle' },
  bars: { us: 28, cn: 58, length: 20, label: 7.5, y: 13.5 },
  gap: { from: 85.5, to: 99 },
}

/** Names above the bars, for a phone. */
export const NARROW: ButterflyLayout = {
  rowHeight: 52,
  head: 24,
  name: { from: 0, width: 100, x: 0, y: 18, anchor: 'start' },
  bars: { us: 35, cn: 35.5, length: 22, label: 12, y: 37 },
  gap: { from: 73, to: 99 },
}
