import { useDeferredValue, useMemo } from 'react'
import type { Lane } from '../../domain/timeline/lanes.ts'
import { LEAST_ROWS, rowsNeeded, type TimelineNode } from '../../domain/timeline/layLane.ts'
import {
  layOut,
  scaleOf,
  tilesOf,
  tilesWithin,
  type LaneRows,
  type Tile,
} from '../../domain/timeline/layout.ts'
import type { TimeWindow } from '../../domain/timeline/window.ts'
import { rowsOf, type LaneShape } from './LaneLabels.tsx'
import { useSame } from './useSame.ts'

// Heights must not depend on the window's exact width, or the page would jump once it is measured.
const WIDE = { width: 1150, rows: 6 }
const NARROW = { width: 300, rows: 4 }

/** The lanes with the rows that the whole record needs in them. */
export function useLaneShapes(lanes: readonly Lane[], bounds: TimeWindow): LaneShape[] {
  return useMemo(() => {
    const span = bounds.end - bounds.start
    const rows = (lane: Lane, at: typeof WIDE) =>
      rowsNeeded(lane, span / at.width, LEAST_ROWS, at.rows)
    return lanes.map(lane => ({
      id: lane.id,
      label: lane.label,
      wideRows: rows(lane, WIDE),
      narrowRows: rows(lane, NARROW),
    }))
  }, [lanes, bounds])
}

/** The lanes with the rows that they have on a screen of this kind. */
export function laneRowsOf(
  lanes: readonly Lane[],
  shapes: readonly LaneShape[],
  isNarrow: boolean,
): LaneRows[] {
  const rows = new Map(shapes.map(shape => [shape.id, rowsOf(shape, isNarrow)]))
  return lanes.map(lane => ({ lane, rows: rows.get(lane.id) ?? LEAST_ROWS }))
}

interface LayoutNodes {
  /** All nodes at this scale, in order of date, for the keyboard. */
  all: readonly TimelineNode[]
  /** The tiles to draw: everything visible, and little more. */
  tiles: readonly Tile[]
}

/** The nodes of the timeline for a window on a plot of this width. */
export function useLayoutNodes(
  lanes: readonly Lane[],
  shapes: readonly LaneShape[],
  window: TimeWindow,
  width: number,
  isNarrow: boolean,
): LayoutNodes {
  // Zooming moves the existing nodes at once; the new scale is laid out right after.
  const scale = width > 0 ? scaleOf(window, width) : null
  const msPerPx = useDeferredValue(scale) ?? scale
  const all = useMemo(() => {
    if (msPerPx === null) return []
    return layOut(laneRowsOf(lanes, shapes, isNarrow), msPerPx, width)
  }, [lanes, shapes, msPerPx, width, isNarrow])
  const tiles = useMemo(() => tilesOf(all, msPerPx ?? 1, width), [all, msPerPx, width])
  return { all, tiles: useSame(tilesWithin(tiles, window, msPerPx ?? 1)) }
}
