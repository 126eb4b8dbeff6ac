import { useId } from 'react'
import { Link } from 'wouter'
import { SIDES, type Side } from '../../domain/record/engagement.ts'
import { SIDE_FILL } from '../sideClass.ts'
import { findInLine, stopsIn, type Step, type Stop } from '../useOneStop.ts'
import type { CaptionedProps } from '../useHoverCaption.tsx'
import { Hatching } from '../Hatching.tsx'
import { percent } from '../percent.ts'
import { ChartSvg } from './ChartSvg.tsx'
import type { MirrorBar, MirrorColumn } from './mirrorColumn.ts'

interface MirrorBarsProps {
  /** The accessible name. */
  label: string
  columns: readonly MirrorColumn[]
  tell: (text: string) => CaptionedProps
}

// In pixels. The names of the sides are above and below the bars, the years at the bottom.
const TOP = 16
const LONGEST = 66
const FIGURE = 14
const NOTE = 11
const MIDDLE = TOP + FIGURE + NOTE + LONGEST
const BOTTOM = MIDDLE + LONGEST + FIGURE + NOTE
const HEIGHT = BOTTOM + 30

/** Bars over time: American ones upwards, Chinese ones downwards, on one scale. */
export function MirrorBars({ label, columns, tell }: MirrorBarsProps) {
  const hatching = useId()
  const width = 100 / columns.length
  const largestOf = {
    us: Math.max(...columns.map(({ us }) => us.value ?? 0)),
    cn: Math.max(...columns.map(({ cn }) => cn.value ?? 0)),
  }
  const largest = Math.max(largestOf.us, largestOf.cn)
  return (
    <ChartSvg role="group" label={label} height={HEIGHT} find={findBar}>
      <Hatching id={hatching} />
      <text x="0" y="10" className="fill-us" aria-hidden="true">
        ▲ US accounts
      </text>
      <text x="0" y={BOTTOM + 11} className="fill-cn" aria-hidden="true">
        ▼ Chinese accounts
      </text>
      {columns.map((column, index) => (
        <svg
          key={column.key}
          x={percent(index * width)}
          width={percent(width)}
          height={HEIGHT}
          overflow="visible"
        >
          {column.tick && (
            <>
              <line x1="0" x2="0" y1={TOP} y2={BOTTOM} className="stroke-hair" />
              <text x="0" dx="2" y={HEIGHT - 4} className="fill-soft" aria-hidden="true">
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
              figure={
                columns.length <= 12 || column[side].value === largestOf[side]
                  ? 'always'
                  : columns.length <= 24
                    ? 'wide'
                    : 'never'
              }
              hatching={hatching}
              tell={tell}
            />
          ))}
        </svg>
      ))}
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className="stroke-ink" />
    </ChartSvg>
  )
}

interface BarProps {
  side: Side
  bar: MirrorBar
  /** The value at which a bar has its full length. */
  largest: number
  /** Whether its number is shown: on wide screens only, always or never. */
  figure: 'wide' | 'always' | 'never'
  /** Id of the pattern for what is not known. */
  hatching: string
  tell: (text: string) => CaptionedProps
}

function Bar({ side, bar, largest, figure, hatching, tell }: BarProps) {
  const { value, text, note, faint, href, sentence } = bar
  const isUs = side === 'us'
  if (value === null) {
    return (
      <rect
        x="10%"
        y={isUs ? TOP : MIDDLE}
        width="80%"
        height={MIDDLE - TOP}
        fill={`url(#${hatching})`}
      >
        <title>{sentence}</title>
      </rect>
    )
  }
  if (value === 0 && note === undefined) return null
  const length = value === 0 ? 0 : Math.max(2, (value / largest) * LONGEST)
  const drawing = (
    <>
      <rect y={isUs ? TOP : MIDDLE} width="100%" height={MIDDLE - TOP} fillOpacity="0" />
      <rect
        x="10%"
        y={isUs ? MIDDLE - length : MIDDLE}
        width="80%"
        height={length}
        className={`${faint ? 'fill-grey opacity-50' : SIDE_FILL[side]} group-hover:opacity-75`}
      />
      {figure !== 'never' && (
        <text
          x="50%"
          y={isUs ? MIDDLE - length - 4 : MIDDLE + length + 11}
          textAnchor="middle"
          className={`fill-soft group-hover:fill-ink ${figure === 'wide' ? 'max-sm:hidden' : ''}`}
        >
          {text}
        </text>
      )}
    </>
  )
  // Outside the link, whose accessible name includes it.
  const noted = note && figure !== 'never' && (
    <text
      aria-hidden="true"
      x="50%"
      y={isUs ? MIDDLE - length - 4 - NOTE : MIDDLE + length + 11 + NOTE}
      textAnchor="middle"
      className={`pointer-events-none fill-soft text-[0.625rem] ${figure === 'wide' ? 'max-sm:hidden' : ''}`}
    >
      {note}
    </text>
  )
  if (!href) {
    return (
      <>
        <g role="img" aria-label={sentence} className="group" {...tell(sentence)}>
          {drawing}
        </g>
        {noted}
      </>
    )
  }
  return (
    <>
      <Link
        href={href}
        data-stop
        data-side={side}
        tabIndex={-1}
        aria-label={sentence}
        className="group"
        {...tell(sentence)}
      >
        {drawing}
      </Link>
      {noted}
    </>
  )
}

/** The next bar of the same side, or the one across the line. */
function findBar(from: Stop, [columns, rows]: Step, drawing: Element | null) {
  const stops = stopsIn(drawing)
  if (rows !== 0) {
    const wanted = rows < 0 ? 'us' : 'cn'
    return stops.find(stop => columnOf(stop) === columnOf(from) && sideOf(stop) === wanted)
  }
  return findInLine(
    stops.filter(stop => sideOf(stop) === sideOf(from)),
    from,
    columns,
  )
}

const columnOf = (bar: Element) => bar.parentElement
const sideOf = (bar: Element) => bar.getAttribute('data-side')
