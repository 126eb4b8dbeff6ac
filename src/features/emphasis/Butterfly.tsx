import { memo } from 'react'
import { Link } from 'wouter'
import { SIDES, type Side } from '../../domain/record/engagement.ts'
import { formatShare } from '../../domain/measures/figures.ts'
import { filterOf, explorerHref, topicHref } from '../../url/links.ts'
import type { View } from '../../domain/view/view.ts'

import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { ChartRow, ChartSvg } from '../../ui/figure/ChartSvg.tsx'
import { percent } from '../../ui/percent.ts'
import { GapMark } from './GapMark.tsx'
import { accountsBehind, gapSentence, shareSentence, type EmphasisRow } from './emphasisRows.ts'
import { barScale, type BarScale, type ButterflyLayout } from './layouts.ts'

interface ButterflyProps {
  rows: readonly EmphasisRow[]
  layout: ButterflyLayout
  view: View
  /** Whether both sides have enough accounts for a gap. */
  compares: boolean
  /** Sides with too few accounts, which are drawn grey. */
  faint: Readonly<Record<Side, boolean>>
  tell: (text: string) => CaptionedProps
}

/** The topics' shares as bars on both sides of their names, with the gap beside them. */
export const Butterfly = memo(function Butterfly(props: ButterflyProps) {
  const { rows, layout, view, compares, faint, tell } = props

  const { rowHeight, head, gap } = layout
  const scale = barScale(rows, layout)
  const ends = rows.flatMap(({ interval }) => (interval ? [interval.low, interval.high] : []))
  const reach = Math.max(...ends.map(Math.abs), ...rows.map(row => Math.abs(row.gap ?? 0)))
  const zero = (gap.from + gap.to) / 2
  const height = head + rows.length * rowHeight
  return (
    <ChartSvg label="Share of words by topic" height={height}>
      <Heads layout={layout} scale={scale} hasGaps={compares} />
      {compares && (
        <line
          x1={percent(zero)}
          x2={percent(zero)}
          y1={head}
          y2={height - 4}
          className="stroke-grey"
          strokeDasharray="1 3"
        />
      )}
      {rows.map((row, index) => (
        <ChartRow key={row.topic.id} y={head + index * rowHeight} height={rowHeight}>
          <Name row={row} layout={layout} scale={scale} view={view} tell={tell} />
          {SIDES.map(side => (
            <Bar
              key={side}
              row={row}
              side={side}
              layout={layout}
              scale={scale}
              faint={faint[side]}
              href={explorerHref({
                ...filterOf(view),
                topics: [row.topic.id],
                accounts: accountsBehind(view.accounts, side),
              })}
              tell={tell}
            />
          ))}
          {compares && <GapMark row={row} layout={layout} reach={reach} tell={tell} />}
        </ChartRow>
      ))}
    </ChartSvg>
  )
})

interface HeadsProps {
  layout: ButterflyLayout
  scale: BarScale
  hasGaps: boolean
}

/** The column headings, for sighted readers; the bars’ accessible names include them. */
function Heads({ layout: { heads, head, gap }, scale, hasGaps }: HeadsProps) {
  const y = head - 9
  return (
    <g aria-hidden="true" className="text-xs">
      <text x={percent(scale.us)} dx={-4} y={y} textAnchor="end" className="fill-us">
        {heads.us}
      </text>
      <text x={percent(scale.cn)} dx={4} y={y} className="fill-cn">
        {heads.cn}
      </text>
      {hasGaps && (
        <text x={percent(gap.to)} y={y} textAnchor="end" className="fill-soft">
          Gap, with 95% interval
        </text>
      )}
    </g>
  )
}

interface PartProps {
  row: EmphasisRow
  layout: ButterflyLayout
  scale: BarScale
  tell: (text: string) => CaptionedProps
}

function Name({ row, layout, scale, view, tell }: PartProps & { view: View }) {
  const { at, y } = layout.name
  const isBetween = at === 'middle'
  return (
    <Link
      href={topicHref(row.topic.id, filterOf(view))}
      data-stop="name"
      tabIndex={-1}
      className="fill-ink hover:underline"
      {...tell(gapSentence(row) ?? row.topic.definition)}
    >
      <rect
        x={percent(isBetween ? scale.us : 0)}
        y={y - 16}
        width={percent(isBetween ? layout.middle : layout.bars.to)}
        height="24"
        fillOpacity="0"
      />
      <text
        x={percent(isBetween ? (scale.us + scale.cn) / 2 : 0)}
        y={y}
        textAnchor={isBetween ? 'middle' : 'start'}
      >
        {row.topic.label}
      </text>
    </Link>
  )
}

interface BarProps extends PartProps {
  side: Side
  faint: boolean
  href: string
}

function Bar({ row, side, layout: { bars }, scale, faint, href, tell }: BarProps) {
  const share = row[side]
  if (share === null) return null
  const width = share * scale.unit
  const isUs = side === 'us'
  const colour = faint ? 'fill-grey opacity-60' : isUs ? 'fill-us' : 'fill-cn'
  const sentence = shareSentence(row, side)
  const from = isUs ? bars.from : scale.cn
  const to = isUs ? scale.us : bars.to
  return (
    <Link
      href={href}
      data-stop={side}
      tabIndex={-1}
      aria-label={`${sentence} Show the engagements on this topic that have this side’s account`}
      className="group"
      {...tell([sentence, gapSentence(row)?.replace(`${row.topic.label}: `, 'Gap: ')].join(' '))}
    >
      <rect
        x={percent(from)}
        y={bars.y - 12}
        width={percent(to - from)}
        height="24"
        fillOpacity="0"
      />
      <rect
        x={percent(isUs ? scale.us - width : scale.cn)}
        y={bars.y - 6}
        width={percent(width)}
        height="12"
        className={`${colour} group-hover:opacity-75`}
      />
      <text
        x={percent(isUs ? scale.us - width : scale.cn + width)}
        dx={isUs ? -5 : 5}
        y={bars.y + 4.5}
        textAnchor={isUs ? 'end' : 'start'}
        className="fill-soft text-xs group-hover:fill-ink"
      >
        {formatShare(share)}
      </text>
    </Link>
  )
}
