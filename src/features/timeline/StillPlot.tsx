import type { Extent } from '../../domain/time/period.ts'
import { memo, useMemo } from 'react'
import { MARK, type TimelineNode } from '../../domain/timeline/layLane.ts'
import { layOut, scaleOf } from '../../domain/timeline/layout.ts'
import type { Lane } from '../../domain/timeline/lanes.ts'
import { lookOf, type Look } from '../../domain/timeline/look.ts'
import { daysOf, windowAround, type TimeWindow } from '../../domain/timeline/window.ts'
import type { View } from '../../domain/view/view.ts'
import { percent } from '../../ui/percent.ts'
import { BASE } from '../../url/base.ts'
import { engagementHref, explorerHref, filterOf } from '../../url/links.ts'
import { GlyphHalves } from './Glyph.tsx'
import { lanesHeight, rowTops, type LaneShape } from './LaneLabels.tsx'
import { ROW, TRIP_INSET, clusterLabel, clusterWidth } from './marker.ts'
import { StillAxis } from './StillAxis.tsx'
import { laneRowsOf } from './useLayoutNodes.ts'

interface StillPlotProps {
  lanes: readonly Lane[]
  shapes: readonly LaneShape[]
  /** The view, whose filter is added to links. */
  view: View
  /** The whole record, all of which is shown. */
  bounds: TimeWindow
  extent: Extent
}

/** The widths of the plot, in pixels: the largest, and that on a phone. */
const WIDE = 1168
const NARROW = 328

/**
 * The static timeline: the same markers, as links that need no script. It is prerendered, so that
 * all engagements are there at the first paint, and shown until the app has hydrated the page. Laid out for wide screens and for phones; widths in between are stretched.
 * The list holds the same links for assistive technology.
 */
export const StillPlot = memo(function StillPlot({ shapes, ...more }: StillPlotProps) {
  return (
    <svg
      width="100%"
      height="100%"
      className="absolute inset-0 overflow-visible"
      aria-hidden="true"
    >
      <Looks lanes={more.lanes} />
      <g className="max-xl:hidden">
        <Layout {...more} shapes={shapes} width={WIDE} isNarrow={false} />
      </g>
      <g className="sm:hidden">
        <Layout {...more} shapes={shapes} width={NARROW} isNarrow />
      </g>
    </svg>
  )
})

interface LayoutProps extends StillPlotProps {
  width: number
  isNarrow: boolean
}

function Layout({ lanes, shapes, view, bounds, extent, width, isNarrow }: LayoutProps) {
  const nodes = useMemo(
    () => layOut(laneRowsOf(lanes, shapes, isNarrow), scaleOf(bounds, width), width),
    [lanes, shapes, bounds, width, isNarrow],
  )
  const tops = rowTops(shapes, isNarrow)
  const filter = filterOf(view)
  const xOf = (ms: number) => percent(((ms - bounds.start) / (bounds.end - bounds.start)) * 100)
  const topOf = ({ lane, row }: TimelineNode) => (tops.get(lane) ?? 0) + row * ROW - 1
  return (
    <>
      <StillAxis window={bounds} top={lanesHeight(shapes, isNarrow)} isNarrow={isNarrow} />
      {nodes.map(node => {
        const [{ id }] = node.engagements
        if (node.kind === 'cluster') {
          const days = daysOf(windowAround(node, bounds), extent)
          const href = BASE + explorerHref({ ...filter, ...days })
          return <Cluster key={node.key} node={node} href={href} x={xOf(node.at)} y={topOf(node)} />
        }
        const isRange = node.kind === 'range'
        return (
          <a key={node.key} href={BASE + engagementHref(id, filter)} tabIndex={-1}>
            {isRange && (
              <rect
                x={xOf(node.start)}
                y={topOf(node) - 2}
                width={percent(((node.end - node.start) / (bounds.end - bounds.start)) * 100)}
                height={node.rows * ROW}
                rx="8"
                className="fill-hair stroke-rule"
              />
            )}
            <use
              href={`#${lookId(lookOf(node.engagements[0]))}`}
              x={xOf(isRange ? node.start : node.at)}
              y={topOf(node)}
              transform={isRange ? `translate(${MARK / 2 + TRIP_INSET})` : undefined}
            />
          </a>
        )
      })}
    </>
  )
}

interface ClusterProps {
  node: TimelineNode
  href: string
  x: string
  y: number
}

/** A cluster with its count; it links to the range of time that separates it. */
function Cluster({ node, href, x, y }: ClusterProps) {
  const width = clusterWidth(node)
  return (
    <a href={href} aria-label={clusterLabel(node)} tabIndex={-1}>
      <svg x={x} y={y} className="overflow-visible text-[10px]">
        <rect
          x={0.5 - width / 2}
          y="-0.5"
          width={width - 1}
          height="13"
          rx="6.5"
          className="fill-paper stroke-soft"
        />
        <text y="9.5" textAnchor="middle" className="fill-ink">
          {node.engagements.length}
        </text>
      </svg>
    </a>
  )
}

/** Each glyph in use, defined once. */
function Looks({ lanes }: Pick<StillPlotProps, 'lanes'>) {
  const looks = new Map(
    lanes
      .flatMap(({ items }) => items.map(({ engagement }) => lookOf(engagement)))
      .map(look => [lookId(look), look]),
  )
  return (
    <defs>
      {[...looks].map(([id, look]) => (
        <g key={id} id={id} transform={`translate(${-MARK / 2})`} className="timeline-glyph">
          <GlyphHalves {...look} />
        </g>
      ))}
    </defs>
  )
}

/** "look-circle-us-cn" */
const lookId = ({ shape, us, cn, held }: Look): string =>
  `look-${shape}${us ? '-us' : ''}${cn ? '-cn' : ''}${held ? '' : '-not'}`
