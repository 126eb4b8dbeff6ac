import type { EmphasisRow } from './emphasisRows.ts'

/** The layout of a row: horizontally in percent of the chart's width, vertically in pixels. */
export interface ButterflyLayout {
  rowHeight: number
  /** The height of the column headings. */
  head: number
  heads: { us: string; cn: string }
  /** The start and end of both sides' bars, with room for a number at either end. */
  bars: { from: number; to: number; figure: number; y: number }
  /** The space between the bars of the two sides: for the name, or on a phone almost none. */
  middle: number
  /** The name: centred between the bars, or at the edge of the chart. */
  name: { at: 'middle' | 'edge'; y: number }
  gap: { from: number; to: number }
}

/** Names between the bars, if the page is wide enough for the longest. */
export const WIDE: ButterflyLayout = {
  rowHeight: 27,
  head: 24,
  heads: { us: '◀ US accounts', cn: 'Chinese accounts ▶' },
  bars: { from: 0, to: 83, figure: 6.5, y: 13.5 },
  middle: 32,
  name: { at: 'middle', y: 17.5 },
  gap: { from: 85, to: 99 },
}

/** Names above the bars, for a phone. */
export const NARROW: ButterflyLayout = {
  rowHeight: 52,
  head: 24,
  heads: { us: '◀ US', cn: 'China ▶' },
  bars: { from: 0, to: 72, figure: 12, y: 37 },
  middle: 0.5,
  name: { at: 'edge', y: 18 },
  gap: { from: 75, to: 99 },
}

/** The start and scale of the bars, in percent of the chart's width. */
export interface BarScale {
  /** US bars extend to the left from here, Chinese ones to the right from there. */
  us: number
  cn: number
  /** The length of a bar for a share of 1. */
  unit: number
}

/** One scale for both sides, on which the longest bars fill the available room. */
export function barScale(rows: readonly EmphasisRow[], layout: ButterflyLayout): BarScale {
  const { from, to, figure } = layout.bars
  const widest = (side: 'us' | 'cn') => Math.max(0, ...rows.map(row => row[side] ?? 0))
  const room = to - from - 2 * figure - layout.middle
  const sum = widest('us') + widest('cn')
  const unit = sum > 0 ? room / sum : 0
  const us = from + figure + widest('us') * unit
  return { us, cn: us + layout.middle, unit }
}
