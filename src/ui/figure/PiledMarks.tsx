import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Dot } from '../../domain/measures/dots.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { percent } from '../percent.ts'
import type { CaptionedProps } from '../useHoverCaption.tsx'
import { findInLine, stopsIn, type FindStop } from '../useOneStop.ts'
import { ChartSvg } from './ChartSvg.tsx'

/** The space of a mark, in pixels. */
const PLACE = 14

/** The height of the highest pile, in pixels. */
export const pileHeight = (dots: readonly Dot[]): number =>
  (Math.max(0, ...dots.map(({ level }) => level)) + 1) * PLACE

interface PiledMarksProps {
  /** The accessible name. */
  label: string
  dots: readonly Dot[]
  /** The position of the time axis and the height of the whole chart, in pixels. */
  base: number
  height: number
  /** The position of a mark, in percent of the width. */
  xOf: (dot: Dot) => number
  hrefOf: (engagement: Engagement) => string
  /** An engagement in words, as the mark's name and caption. */
  nameOf: (engagement: Engagement) => string
  /** Draws a mark, centred at the origin, within a radius of 5.25 pixels. */
  draw: (engagement: Engagement) => ReactNode
  tell: (text: string) => CaptionedProps
  /** What is drawn behind the marks. */
  children: ReactNode
}

/**
 * Engagements as links on a time axis, piled up where they are close. Arrow keys move between them
 * in the order of time.
 */
export function PiledMarks(props: PiledMarksProps) {
  const { label, dots, base, height, xOf, hrefOf, nameOf, draw, tell, children } = props
  return (
    <ChartSvg role="group" label={label} height={height} find={findMark}>
      {children}
      {dots.map(dot => {
        const name = nameOf(dot.engagement)
        const y = base - (dot.level + 0.5) * PLACE - 1
        return (
          <svg key={dot.engagement.id} x={percent(xOf(dot))} y={y} overflow="visible">
            <Link
              href={hrefOf(dot.engagement)}
              data-stop
              tabIndex={-1}
              aria-label={name}
              className="group"
              {...tell(name)}
            >
              <rect x={-PLACE / 2} y={-PLACE / 2} width={PLACE} height={PLACE} fillOpacity="0" />
              {draw(dot.engagement)}
              <circle r="7" className="fill-none stroke-transparent group-hover:stroke-ink" />
            </Link>
          </svg>
        )
      })}
    </ChartSvg>
  )
}

/** The next mark in the order of time. */
const findMark: FindStop = (from, [columns, rows], drawing) =>
  findInLine(stopsIn(drawing), from, columns || -rows)
