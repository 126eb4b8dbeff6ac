import { useEffect, useRef, useState, type RefObject } from 'react'
import { useLitExchange } from './ExchangeContext.tsx'

/** A line from a US point to a Chinese one, given the ids of their elements. */
export interface MatchLine {
  match: string
  us: string
  cn: string
}

interface Placed extends MatchLine {
  path: string
}

interface MatchLinesProps {
  /** The element that holds both columns; the lines are redrawn whenever its size changes. */
  columns: RefObject<HTMLElement | null>
  lines: readonly MatchLine[]
}

/** Lines between matched points, in the gutter between the two columns. */
export function MatchLines({ columns, lines }: MatchLinesProps) {
  const svg = useRef<SVGSVGElement>(null)
  const [placed, setPlaced] = useState<readonly Placed[]>([])
  const lit = useLitExchange()

  useEffect(() => {
    const container = columns.current
    if (!container) return undefined
    const draw = () => {
      const box = svg.current?.getBoundingClientRect()
      if (box) setPlaced(lines.flatMap(line => place(line, box) ?? []))
    }
    // A ResizeObserver reports once at the start, which draws the lines for the first time.
    const observer = new ResizeObserver(draw)
    observer.observe(container)
    for (const { us, cn } of lines) {
      for (const id of [us, cn]) {
        const point = document.getElementById(id)
        if (point) observer.observe(point)
      }
    }
    return () => observer.disconnect()
  }, [columns, lines])

  return (
    <div className="match-lines no-print" aria-hidden="true">
      <svg ref={svg} className="absolute inset-0 size-full overflow-visible">
        {placed.map(({ match, us, cn, path }) => (
          <path
            key={us + cn}
            d={path}
            className="match-line"
            data-state={lit === null ? undefined : lit === match ? 'lit' : 'faded'}
          />
        ))}
      </svg>
    </div>
  )
}

/** How far the edge of a point extends into the gutter, in pixels. */
const EDGE = 10

/** From the first line of one point to that of the other, starting and ending horizontally. */
function place(line: MatchLine, box: DOMRect): Placed | null {
  const [from, to] = [line.us, line.cn].map(id => heightOf(id, box))
  if (from === undefined || to === undefined || box.width === 0) return null
  const [left, middle, right] = [EDGE, box.width / 2, box.width - EDGE]
  return { ...line, path: `M${left} ${from}C${middle} ${from} ${middle} ${to} ${right} ${to}` }
}

/** The y coordinate of a point's first line, in pixels below the top of the box. */
function heightOf(id: string, box: DOMRect): number | undefined {
  const point = document.getElementById(id)?.getBoundingClientRect()
  return point && Math.round(point.top - box.top + Math.min(12, point.height / 2))
}
