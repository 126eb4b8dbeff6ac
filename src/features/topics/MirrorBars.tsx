import { useRef } from 'react'
import { Link } from 'wouter'
import { SIDES, type Side } from '../../domain/engagement.ts'
import { SIDE_FILL } from '../../ui/sideClass.ts'
import { stopsIn, useOneStop, type Step } from '../../ui/useOneStop.ts'
import type { TellingProps } from '../../ui/useTelling.tsx'
import type { MirrorBar, MirrorColumn } from './mirrorColumns.ts'

interface MirrorBarsProps {
  /** What the bars show, for assistive technology. */
  label: string
  columns: readonly MirrorColumn[]
  tell: (text: string) => TellingProps
}

/** Half the height in px: one side's bars with room for their figures. */
const HALF = 88
const LONGEST = 68
const AXIS = 20

/** Bars over time: American ones grow up from the line, Chinese ones down, on one scale. */
export function MirrorBars({ label, columns, tell }: MirrorBarsProps) {
  const drawing = useRef<SVGSVGElement>(null)
  const keys = useOneStop(drawing, (from, step) => findBar(drawing.current, from, step))
  const width = 100 / columns.length
  const largest = Math.max(...columns.flatMap(({ us, cn }) => [us.value ?? 0, cn.value ?? 0]))
  return (
    <svg
      ref={drawing}
      {...keys}
      role="group"
      aria-label={label}
      width="100%"
      height={2 * HALF + AXIS}
      className="block overflow-visible text-[0.6875rem]"
    >
      <text x="0" y="10" className="fill-us" aria-hidden="true">
        ▲ US accounts
      </text>
      <text x="0" y={2 * HALF - 2} className="fill-cn" aria-hidden="true">
        ▼ Chinese accounts
      </text>
      {columns.map((column, index) => (
        <svg
          key={column.key}
          x={`${index * width}%`}
          width={`${width}%`}
          height={2 * HALF + AXIS}
          overflow="visible"
        >
          {column.tick && (
            <>
              <line x1="0" x2="0" y1="16" y2={2 * HALF - 14} className="stroke-hair" />
              <text x="0" dx="2" y={2 * HALF + 14} className="fill-soft" aria-hidden="true">
                {column.tick}
              </text>
            </>
          )}
          {SIDES.map(side => (
            <Bar
              key={side}
              side={side}
              bar={column[side]}
              largest={largest}
              showFigure={columns.length <= 24}
              tell={tell}
            />
          ))}
        </svg>
      ))}
      <line x1="0" x2="100%" y1={HALF} y2={HALF} className="stroke-ink" />
    </svg>
  )
}

interface BarProps {
  side: Side
  bar: MirrorBar
  /** The value that fills the whole length. */
  largest: number
  showFigure: boolean
  tell: (text: string) => TellingProps
}

function Bar({ side, bar, largest, showFigure, tell }: BarProps) {
  const { value, text, faint, href, sentence } = bar
  if (!value) return null
  const length = Math.max(2, (value / largest) * LONGEST)
  const isUs = side === 'us'
  const drawing = (
    <>
      <rect y={isUs ? 0 : HALF} width="100%" height={HALF} fillOpacity="0" />
      <rect
        x="10%"
        y={isUs ? HALF - length : HALF}
        width="80%"
        height={length}
        className={`${faint ? 'fill-grey opacity-50' : SIDE_FILL[side]} group-hover:opacity-75`}
      />
      {showFigure && (
        <text
          x="50%"
          y={isUs ? HALF - length - 4 : HALF + length + 11}
          textAnchor="middle"
          className="fill-soft group-hover:fill-ink max-sm:hidden"
        >
          {text}
        </text>
      )}
    </>
  )
  if (!href) {
    return (
      <g role="img" aria-label={sentence} className="group" {...tell(sentence)}>
        {drawing}
      </g>
    )
  }
  return (
    <Link
      href={href}
      data-stop
      tabIndex={-1}
      aria-label={sentence}
      className="group"
      {...tell(sentence)}
    >
      {drawing}
    </Link>
  )
}

/** The next bar along the side, or the one across the line. */
function findBar(drawing: SVGSVGElement | null, from: Element, [columns, rows]: Step) {
  const stops = stopsIn(drawing)
  if (rows !== 0) {
    const across = stops.filter(stop => columnOf(stop) === columnOf(from))
    return across.find(stop => stop !== from && (sideOf(stop) === '0') === rows < 0)
  }
  const along = stops.filter(stop => sideOf(stop) === sideOf(from))
  const at = along.findIndex(stop => stop === from)
  return Number.isFinite(columns) ? along[at + columns] : along.at(columns < 0 ? 0 : -1)
}

const columnOf = (bar: Element) => bar.parentElement
const sideOf = (bar: Element) => bar.querySelector('rect')?.getAttribute('y')
