import { memo, useId } from 'react'
import { Link } from 'wouter'
import type { CaptionedProps } from '../useHoverCaption.tsx'
import { ChartRow, ChartSvg } from './ChartSvg.tsx'
import { TwoLayouts } from './TwoLayouts.tsx'
import { percent } from '../percent.ts'
import { Hatching } from '../Hatching.tsx'
import { FILL_CLASSES, type PartFill } from './partFill.ts'

/** One part of a bar, as a rule a link to what it counts. */
export interface BarPart {
  /** Parts with the same key mean the same in every row. */
  key: string
  count: number
  fill: PartFill
  /** What opens it; `null` where nothing shows just that. */
  href: string | null
  /** What it counts, as a sentence with its full stop. */
  sentence: string
  isChosen: boolean
}

export interface DividedRow {
  key: string
  label: string
  /** Where the name leads, if anywhere. */
  href: string | null
  /** All parts together. */
  total: number
  parts: readonly BarPart[]
}

/** The layout of a row: horizontally in percent of the chart's width, vertically in pixels. */
export interface BarsLayout {
  rowHeight: number
  /** The position of the name and of its click target. */
  name: { from: number; width: number; x: number; y: number; anchor: 'start' | 'end' }
  bar: { from: number; to: number; y: number }
  /** Width of one digit of a number, and of the space around it. */
  digit: number
}

/** Names to the left of the bars, in half the width of the page. */
const HALF: BarsLayout = {
  rowHeight: 27,
  name: { from: 0, width: 32, x: 31, y: 17.5, anchor: 'end' },
  bar: { from: 32.5, to: 99.5, y: 13.5 },
  digit: 1.4,
}

/** The same in its whole width. */
const WHOLE: BarsLayout = {
  rowHeight: 27,
  name: { from: 0, width: 24, x: 23, y: 17.5, anchor: 'end' },
  bar: { from: 24.5, to: 99.5, y: 13.5 },
  digit: 0.75,
}

/** Names above the bars, for a phone. */
const NARROW: BarsLayout = {
  rowHeight: 52,
  name: { from: 0, width: 100, x: 0, y: 18, anchor: 'start' },
  bar: { from: 0.5, to: 99.5, y: 37 },
  digit: 2.7,
}

interface DividedBarsProps {
  /** What the rows show, for assistive technology. */
  label: string
  rows: readonly DividedRow[]
  tell: (text: string) => CaptionedProps
  /** How much of the page's width they have on a large screen. */
  span: 'half' | 'whole'
}

/** Rows of bars on one scale, divided into parts that are links; on a phone names are above them. */
export function DividedBars({ span, ...props }: DividedBarsProps) {
  return (
    <TwoLayouts
      wide={<Bars {...props} layout={span === 'half' ? HALF : WHOLE} />}
      narrow={<Bars {...props} layout={NARROW} />}
    />
  )
}

const Bars = memo(function Bars(props: Omit<DividedBarsProps, 'span'> & { layout: BarsLayout }) {
  const { label, rows, layout, tell } = props

  const hatching = useId()
  const most = Math.max(...rows.map(row => row.total))
  return (
    <ChartSvg label={label} height={rows.length * layout.rowHeight}>
      <Hatching id={hatching} />
      {rows.map((row, index) => (
        <ChartRow key={row.key} y={index * layout.rowHeight} height={layout.rowHeight}>
          <Name row={row} layout={layout} />
          <Parts row={row} most={most} layout={layout} hatching={hatching} tell={tell} />
        </ChartRow>
      ))}
    </ChartSvg>
  )
})

function Name({ row, layout: { name } }: { row: DividedRow; layout: BarsLayout }) {
  const text = (
    <text x={percent(name.x)} y={name.y} textAnchor={name.anchor} className="fill-ink">
      {row.label}
    </text>
  )
  if (row.href === null) return text
  return (
    <Link href={row.href} data-stop="name" tabIndex={-1} className="hover:underline">
      <rect
        x={percent(name.from)}
        y={name.y - 16}
        width={percent(name.width)}
        height="24"
        fillOpacity="0"
      />
      {text}
    </Link>
  )
}

interface PartsProps {
  row: DividedRow
  /** The total that fills the whole length. */
  most: number
  layout: BarsLayout
  /** Id of the pattern for what is not known. */
  hatching: string
  tell: (text: string) => CaptionedProps
}

function Parts({ row, most, layout: { bar, digit }, hatching, tell }: PartsProps) {
  let before = 0
  return row.parts.map(({ key, count, fill, href, sentence, isChosen }) => {
    const x = bar.from + (before / most) * (bar.to - bar.from)
    const width = (count / most) * (bar.to - bar.from)
    before += count
    if (count === 0) return null
    const drawing = (
      <>
        <rect x={percent(x)} y={bar.y - 12} width={percent(width)} height="24" fillOpacity="0" />
        <rect
          x={percent(x)}
          y={bar.y - 7}
          width={percent(width)}
          height="14"
          strokeWidth={isChosen ? 2.5 : 1}
          fill={fill === 'hatched' ? `url(#${hatching})` : undefined}
          className={`${FILL_CLASSES[fill].bar} ${isChosen ? 'stroke-ink' : 'stroke-paper'} group-hover:opacity-75`}
        />
        {width >= (String(count).length + 0.6) * digit && (
          <text
            x={percent(x + width / 2)}
            y={bar.y + 4}
            textAnchor="middle"
            strokeWidth="3"
            className={`pointer-events-none text-xs [paint-order:stroke] ${FILL_CLASSES[fill].number}`}
          >
            {count}
          </text>
        )}
      </>
    )
    if (href === null) {
      return (
        <g key={key} role="img" aria-label={sentence} className="group" {...tell(sentence)}>
          {drawing}
        </g>
      )
    }
    return (
      <Link
        key={key}
        href={href}
        data-stop={key}
        tabIndex={-1}
        aria-label={`${sentence} Show them`}
        aria-current={isChosen ? 'true' : undefined}
        className="group"
        {...tell(sentence)}
      >
        {drawing}
      </Link>
    )
  })
}
