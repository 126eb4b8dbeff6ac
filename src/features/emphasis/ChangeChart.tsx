import { memo } from 'react'
import { Link } from 'wouter'
import { formatShare } from '../../domain/measures/figures.ts'
import { scaleFor } from '../../domain/measures/scale.ts'
import { SIDES, type Side } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import type { View } from '../../domain/view/view.ts'
import { ChartRow, ChartSvg } from '../../ui/figure/ChartSvg.tsx'
import { percent } from '../../ui/percent.ts'
import { SIDE_FILL } from '../../ui/sideClass.ts'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'

import { filterOf, topicHref } from '../../url/links.ts'
import { ChangeMark } from './ChangeMark.tsx'
import type { ChangeLayout } from './changeLayouts.ts'
import { changeText, type ChangeRow } from './changeRows.ts'
import type { PeriodNames } from './periodInput.ts'

interface ChangeChartProps {
  rows: readonly ChangeRow[]
  layout: ChangeLayout
  view: View
  names: PeriodNames
  tell: (text: string) => CaptionedProps
}

/** Each topic's shares in two periods and the change between them, by side. */
export const ChangeChart = memo(function ChangeChart(props: ChangeChartProps) {
  const { rows, layout, view, names, tell } = props

  const { rowHeight, head } = layout
  const ends = rows.flatMap(row =>
    SIDES.flatMap(side => {
      const { change, interval } = row[side]
      return [change ?? 0, interval?.low ?? 0, interval?.high ?? 0].map(Math.abs)
    }),
  )
  const scale = scaleFor(ends, 0.01)
  const height = head + rows.length * rowHeight
  return (
    <ChartSvg label="Change in the share of words by topic" height={height}>
      <Heads
        layout={layout}
        height={height}
        arrow={names.arrow}
        tick={scale.ticks.at(-1) ?? scale.top}
        reach={scale.top}
      />
      {rows.map((row, index) => (
        <ChartRow key={row.topic.id} y={head + index * rowHeight} height={rowHeight}>
          <Link
            href={topicHref(row.topic.id, { ...filterOf(view), versus: view.versus })}
            data-stop="name"
            tabIndex={-1}
            className="fill-ink hover:underline"
            {...tell(SIDES.map(side => changeText(row, side, names)).join(' '))}
          >
            <rect
              y={layout.name.y - 16}
              width={percent(layout.name.width)}
              height="24"
              fillOpacity="0"
            />
            <text y={layout.name.y}>{row.topic.label}</text>
          </Link>
          {SIDES.map(side => (
            <Shares key={side} row={row} side={side} layout={layout} />
          ))}
          {SIDES.map(side => (
            <ChangeMark
              key={side}
              cell={row[side]}
              side={side}
              sentence={changeText(row, side, names)}
              place={layout.sides[side]}
              reach={scale.top}
              tell={tell}
            />
          ))}
        </ChartRow>
      ))}
    </ChartSvg>
  )
})

interface HeadsProps {
  layout: ChangeLayout
  height: number
  /** What the two shares of a row are. */
  arrow: string
  /** The change at which the axis has a label, and the one at its end. */
  tick: number
  reach: number
}

/** The headings and axes, for sighted readers; the marks’ accessible names include them. */
function Heads({ layout: { head, sides }, height, arrow, tick, reach }: HeadsProps) {
  const points = Math.round(tick * 100)
  const axes = sides.us.name === null ? SIDES : (['us'] as const)
  return (
    <g aria-hidden="true" className="text-xs">
      {axes.map(side => {
        const { figures, from, to, name } = sides[side]
        const middle = (from + to) / 2
        const step = ((tick / reach) * (to - from)) / 2
        return (
          <g key={side}>
            {name === null && (
              <text
                x={percent(figures)}
                y={head - 29}
                className={`font-semibold ${SIDE_FILL[side]}`}
              >
                {SIDE_LABELS[side].short} accounts
              </text>
            )}
            <text x={percent(figures)} y={head - 9} className="fill-soft">
              {arrow}
            </text>
            {([-1, 0, 1] as const).map(sign => (
              <g key={sign}>
                <text
                  x={percent(middle + sign * step)}
                  y={head - 9}
                  textAnchor={anchorOf(sign, tick / reach)}
                  className="fill-soft"
                >
                  {sign === 0 ? '0' : `${sign < 0 ? '−' : '+'}${points}`}
                </text>
                <line
                  x1={percent(middle + sign * step)}
                  x2={percent(middle + sign * step)}
                  y1={head - 4}
                  y2={height - 4}
                  className={sign === 0 ? 'stroke-grey' : 'stroke-hair'}
                  strokeDasharray={sign === 0 ? '1 3' : undefined}
                />
              </g>
            ))}
          </g>
        )
      })}
    </g>
  )
}

/** Labels near the ends of the axis stay within it. */
const anchorOf = (sign: -1 | 0 | 1, along: number) =>
  along * Math.abs(sign) < 0.75 ? 'middle' : sign < 0 ? 'start' : 'end'

interface SharesProps {
  row: ChangeRow
  side: Side
  layout: ChangeLayout
}

/** "9% → 4%", after the name of the side if the column has no heading. */
function Shares({ row, side, layout }: SharesProps) {
  const { figures, name, y } = layout.sides[side]
  const { other, own } = row[side]
  return (
    <g aria-hidden="true" className="text-xs">
      {name !== null && (
        <text x={percent(name)} y={y + 4.5} className={SIDE_FILL[side]}>
          {side === 'us' ? 'US' : 'China'}
        </text>
      )}
      <text x={percent(figures)} y={y + 4.5} className="fill-soft">
        {formatShare(other)} → {formatShare(own)}
      </text>
    </g>
  )
}
