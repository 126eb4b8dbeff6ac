import { memo, useId, useRef } from 'react'
import { Link } from 'wouter'
import { SILENCE_PARTS, type SilencePart } from '../../domain/accounts/silence.ts'
import type { View } from '../../domain/view/view.ts'
import { explorerHref, filterOf, topicHref } from '../../url/links.ts'
import { findInRows, useOneStop } from '../../ui/useOneStop.ts'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { percent } from '../../ui/percent.ts'
import { Hatching } from '../../ui/Hatching.tsx'
import { partSentence, type SilenceRow } from './silenceRows.ts'

/** The layout of a row: horizontally in percent of the chart's width, vertically in pixels. */
export interface BarsLayout {
  rowHeight: number
  /** The position of the name, and where its clickable area begins. */
  name: { from: number; width: number; x: number; y: number; anchor: 'start' | 'end' }
  bar: { from: number; to: number; y: number }
  /** The width of one digit of a number, and of the space around it. */
  digit: number
}

/** Names to the left of the bars. */
export const WIDE: BarsLayout = {
  rowHeight: 27,
  name: { from: 0, width: 32, x: 31, y: 17.5, anchor: 'end' },
  bar: { from: 32.5, to: 99.5, y: 13.5 },
  digit: 1.4,
}

/** Names above the bars, for a phone. */
export const NARROW: BarsLayout = {
  rowHeight: 52,
  name: { from: 0, width: 100, x: 0, y: 18, anchor: 'start' },
  bar: { from: 0.5, to: 99.5, y: 37 },
  digit: 2.7,
}

const PART_CLASSES: Record<SilencePart, { bar: string; number: string }> = {
  us: { bar: 'fill-us', number: 'fill-paper' },
  both: { bar: 'fill-rule', number: 'fill-ink' },
  cn: { bar: 'fill-cn', number: 'fill-paper' },
  // A halo separates the number from the lines behind it.
  unknown: { bar: '', number: 'fill-ink stroke-paper' },
}

interface SilenceBarsProps {
  rows: readonly SilenceRow[]
  layout: BarsLayout
  view: View
  tell: (text: string) => CaptionedProps
}

/** One row per topic: the paired engagements that raise it, as a divided bar of links. */
export const SilenceBars = memo(function SilenceBars(props: SilenceBarsProps) {
  const { rows, layout, view, tell } = props
  const drawing = useRef<SVGSVGElement>(null)
  const keys = useOneStop(drawing, findInRows)
  const hatching = useId()
  const most = Math.max(...rows.map(row => row.total))
  return (
    <svg
      ref={drawing}
      {...keys}
      role="list"
      aria-label="Who raises each topic"
      width="100%"
      height={rows.length * layout.rowHeight}
      className="block overflow-visible text-[0.8125rem]"
    >
      <Hatching id={hatching} />
      {rows.map((row, index) => (
        <svg
          key={row.topic.id}
          role="listitem"
          y={index * layout.rowHeight}
          width="100%"
          height={layout.rowHeight}
          overflow="visible"
        >
          <Name row={row} layout={layout} view={view} />
          <Parts
            row={row}
            most={most}
            layout={layout}
            view={view}
            hatching={hatching}
            tell={tell}
          />
        </svg>
      ))}
    </svg>
  )
})

function Name({ row, layout: { name }, view }: Pick<PartsProps, 'row' | 'layout' | 'view'>) {
  return (
    <Link
      href={topicHref(row.topic.id, filterOf(view))}
      data-stop="name"
      tabIndex={-1}
      className="fill-ink hover:underline"
    >
      <rect
        x={percent(name.from)}
        y={name.y - 16}
        width={percent(name.width)}
        height="24"
        fillOpacity="0"
      />
      <text x={percent(name.x)} y={name.y} textAnchor={name.anchor}>
        {row.topic.label}
      </text>
    </Link>
  )
}

interface PartsProps {
  row: SilenceRow
  /** The total at which a bar has its full length. */
  most: number
  layout: BarsLayout
  view: View
  /** The id of the pattern for what is not known. */
  hatching: string
  tell: (text: string) => CaptionedProps
}

function Parts({ row, most, layout: { bar, digit }, view, hatching, tell }: PartsProps) {
  const { topic, counts } = row
  let before = 0
  return SILENCE_PARTS.map(part => {
    const count = counts[part]
    const x = bar.from + (before / most) * (bar.to - bar.from)
    const width = (count / most) * (bar.to - bar.from)
    before += count
    if (count === 0) return null
    const isChosen = view.silence?.topic === topic.id && view.silence.part === part
    const sentence = partSentence(row, part)
    return (
      <Link
        key={part}
        href={explorerHref({ ...filterOf(view), silence: { topic: topic.id, part } })}
        data-stop={part}
        tabIndex={-1}
        aria-label={`${sentence} Show them`}
        aria-current={isChosen ? 'true' : undefined}
        className="group"
        {...tell(sentence)}
      >
        <rect x={percent(x)} y={bar.y - 12} width={percent(width)} height="24" fillOpacity="0" />
        <rect
          x={percent(x)}
          y={bar.y - 7}
          width={percent(width)}
          height="14"
          strokeWidth={isChosen ? 2.5 : 1}
          fill={part === 'unknown' ? `url(#${hatching})` : undefined}
          className={`${PART_CLASSES[part].bar} ${isChosen ? 'stroke-ink' : 'stroke-paper'} group-hover:opacity-75`}
        />
        {width >= (String(count).length + 0.6) * digit && (
          <text
            x={percent(x + width / 2)}
            y={bar.y + 4}
            textAnchor="middle"
            strokeWidth="3"
            className={`pointer-events-none text-xs [paint-order:stroke] ${PART_CLASSES[part].number}`}
          >
            {count}
          </text>
        )}
      </Link>
    )
  })
}
