import { useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { Dot } from '../../domain/measures/dots.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { percent } from '../percent.ts'
import type { CaptionedProps } from '../useHoverCaption.tsx'
import { findInLine, stopsIn, useOneStop } from '../useOneStop.ts'

/** The size of a mark's place, in pixels. */
const PLACE = 14

/** The height of the highest pile, in pixels. */
export const pileHeight = (dots: readonly Dot[]): number =>
  (Math.max(0, ...dots.map(({ level }) => level)) + 1) * PLACE

interface PiledMarksProps {
  /** What the marks are, for those who hear it. */
  label: string
  dots: readonly Dot[]
  /** Where the line of time lies, and the height of the whole drawing, in pixels. */
  base: number
  height: number
  /** Where a mark stands, in per cent of the width. */
  xOf: (dot: Dot) => number
  hrefOf: (engagement: Engagement) => string
  /** An engagement in words, as the mark's name and caption. */
  nameOf: (engagement: Engagement) => string
  /** A mark's drawing, centred at the origin, within a radius of 5.25 pixels. */
  draw: (engagement: Engagement) => ReactNode
  tell: (text: string) => CaptionedProps
  /** What stands behind the marks. */
  children: ReactNode
}

/**
 * Engagements as marks that open them, piled where they are close. They are one tab stop, and the
 * arrow keys step from mark to mark in the order of time.
 */
export function PiledMarks(props: PiledMarksProps) {
  const { label, dots, base, height, xOf, hrefOf, nameOf, draw, tell, children } = props
  const drawing = useRef<SVGSVGElement>(null)
  const keys = useOneStop(drawing, (from, [columns, rows]) =>
    findInLine(stopsIn(drawing.current), from, columns || -rows),
  )
  return (
    <svg
      ref={drawing}
      {...keys}
      role="group"
      aria-label={label}
      width="100%"
      height={height}
      className="block overflow-visible text-[0.6875rem]"
    >
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
    </svg>
  )
}
