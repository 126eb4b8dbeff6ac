import { useId } from 'react'
import { SIDES } from '../../domain/record/engagement.ts'
import { findInLine, stopsIn, type Step, type Stop } from '../useOneStop.ts'
import type { CaptionedProps } from '../useHoverCaption.tsx'
import { Hatching } from '../Hatching.tsx'
import { percent } from '../percent.ts'
import { ChartSvg } from './ChartSvg.tsx'
import { BOTTOM, HEIGHT, MIDDLE, MirrorBar, TOP } from './MirrorBar.tsx'
import type { MirrorColumn } from './mirrorColumn.ts'

interface MirrorBarsProps {
  /** The accessible name. */
  label: string
  columns: readonly MirrorColumn[]
  /** Where events stand behind the bars, in per cent of the width. */
  lines?: readonly number[]
  tell: (text: string) => CaptionedProps
}

/** Bars over time: American ones upwards, Chinese ones downwards, on one scale. */
export function MirrorBars({ label, columns, lines, tell }: MirrorBarsProps) {
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
      {lines?.map(x => (
        <line
          key={x}
          x1={percent(x)}
          x2={percent(x)}
          y1={TOP}
          y2={BOTTOM}
          className="stroke-soft"
          strokeWidth="0.75"
        />
      ))}
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
            <MirrorBar
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
