import { useId } from 'react'
import { Link } from 'wouter'
import { divide, type Division } from '../../domain/claims/divide.ts'
import { yearOf, type PlacedClaim } from '../../domain/claims/keys.ts'
import type { Standing } from '../../domain/record/claim.ts'
import { parseDay } from '../../domain/time/day.ts'
import type { View } from '../../domain/view/view.ts'
import { claimsHref, filterOf } from '../../url/links.ts'
import { Hatching } from '../../ui/Hatching.tsx'
import { percent } from '../../ui/percent.ts'
import { ChartRow, ChartSvg } from '../../ui/figure/ChartSvg.tsx'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import {
  BASELINES,
  divisionsOf,
  sharedCount,
  standingSentence,
  type ClaimSeries,
} from './standingRows.ts'

/** Heights in pixels: of the highest bar, of the number above it, and of a row. */
const BAR = 42
const NUMBER = 18
const LABEL = 26
const ROW = BAR + NUMBER + LABEL
const AXIS = 18

interface YearBarsProps {
  series: ClaimSeries<PlacedClaim>
  years: readonly string[]
  /** The number of claims of the highest bar. */
  most: number
  view: View
  tell: (text: string) => CaptionedProps
}

/** Claims by year, with a row of bars on its own baseline for each standing. */
export function YearBars({ series, years, most, view, tell }: YearBarsProps) {
  const hatching = useId()
  const byYear = divisionsOf(series.claims, years, yearOf)
  const all = divide(series.claims)
  const step = 100 / years.length
  return (
    <ChartSvg label={`${series.title} by year and standing`} height={BASELINES.length * ROW + AXIS}>
      <Hatching id={hatching} />
      {BASELINES.map((standings, index) => {
        const [first = 'both'] = standings
        return (
          <ChartRow
            key={first}
            label={`${NAMES[first]}: ${sharedCount(all, standings)}`}
            y={index * ROW}
            height={ROW}
          >
            <text x="0" y={LABEL - 4} className={`font-semibold ${TONES[first]}`}>
              {NAMES[first]}
              <tspan dx="8" className="fill-soft font-normal">
                {sharedCount(all, standings)}
                {series.choice === 'agreement' && first === 'both' && all.both + all.one > 0
                  ? `; ${all.both} agreed in both`
                  : ''}
              </tspan>
            </text>
            {years.map((year, column) => (
              <Bar
                key={year}
                year={year}
                x={column * step + step * 0.14}
                width={step * 0.72}
                standings={standings}
                division={byYear[column] ?? all}
                {...{ series, most, view, tell, hatching }}
              />
            ))}
            <line x1="0" x2="100%" y1={ROW - 0.5} y2={ROW - 0.5} className="stroke-rule" />
          </ChartRow>
        )
      })}
      {years.map((year, column) => (
        <text
          key={year}
          x={percent((column + 0.5) * step)}
          y={BASELINES.length * ROW + 14}
          textAnchor="middle"
          className="fill-soft text-xs"
        >
          {column === 0 ? year : `’${year.slice(2)}`}
        </text>
      ))}
    </ChartSvg>
  )
}

const NAMES: Record<Standing, string> = {
  both: 'Both accounts',
  one: 'Both accounts',
  us: 'American alone',
  cn: 'Chinese alone',
  unknown: 'Not known',
}

const TONES: Record<Standing, string> = {
  both: 'fill-ink',
  one: 'fill-ink',
  us: 'fill-us',
  cn: 'fill-cn',
  unknown: 'fill-ink',
}

interface BarProps extends Pick<YearBarsProps, 'series' | 'most' | 'view' | 'tell'> {
  year: string
  /** Across, in percent. */
  x: number
  width: number
  standings: readonly Standing[]
  division: Division
  hatching: string
}

function Bar(props: BarProps) {
  const { series, year, x, width, standings, division, most, view, tell, hatching } = props
  const number = standings.reduce((sum, standing) => sum + division[standing], 0)
  const height = (number / most) * BAR
  const label = (
    <text
      x={percent(x + width / 2)}
      y={ROW - height - 5}
      textAnchor="middle"
      className={`text-[0.6875rem] ${number > 0 ? 'fill-soft' : 'fill-grey'}`}
    >
      {number}
    </text>
  )
  if (number === 0) return label
  const sentence = standingSentence(year, series, division, standings)
  const [first = 'both'] = standings
  // What both call agreed is solid, at the bottom; what only one does is faint, above it.
  const solid =
    series.choice === 'agreement' && first === 'both' ? (division.both / most) * BAR : height
  const [from, to] = [parseDay(`${year}-01-01`), parseDay(`${year}-12-31`)]
  return (
    <Link
      href={claimsHref({ ...filterOf(view), claim: series.choice, standing: standings, from, to })}
      data-stop={year}
      tabIndex={-1}
      aria-label={`${sentence} Show them`}
      className="group"
      {...tell(sentence)}
    >
      <rect x={percent(x)} y={LABEL} width={percent(width)} height={ROW - LABEL} fillOpacity="0" />
      <rect
        x={percent(x)}
        y={ROW - height}
        width={percent(width)}
        height={height - solid}
        className="fill-soft opacity-40 group-hover:opacity-30"
      />
      <rect
        x={percent(x)}
        y={ROW - solid}
        width={percent(width)}
        height={solid}
        fill={first === 'unknown' ? `url(#${hatching})` : undefined}
        className={`${FILLS[first]} group-hover:opacity-75`}
      />
      {label}
    </Link>
  )
}

const FILLS: Record<Standing, string> = {
  both: 'fill-soft',
  one: 'fill-soft',
  us: 'fill-us',
  cn: 'fill-cn',
  unknown: '',
}
