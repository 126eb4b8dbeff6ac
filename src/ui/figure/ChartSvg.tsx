import { useRef, type ReactNode } from 'react'
import { findInRows, useOneStop, type FindStop } from '../useOneStop.ts'

interface ChartSvgProps {
  /** The accessible name. */
  label: string
  /** In pixels. */
  height: number
  /** Finds the stop that an arrow key leads to; by default along the rows of a list. */
  find?: FindStop
  /** Whether the chart is a list of `ChartRow`s or a group of marks. */
  role?: 'list' | 'group'
  children: ReactNode
}

/** A chart as wide as its container. Its links are one tab stop; arrow keys move between them. */
export function ChartSvg(props: ChartSvgProps) {
  const { label, height, find = findInRows, role = 'list', children } = props
  const drawing = useRef<SVGSVGElement>(null)
  const keys = useOneStop(drawing, find)
  return (
    <svg
      ref={drawing}
      {...keys}
      role={role}
      aria-label={label}
      width="100%"
      height={height}
      className={`block overflow-visible ${role === 'list' ? 'text-[0.8125rem]' : 'text-[0.6875rem]'}`}
    >
      {children}
    </svg>
  )
}

interface ChartRowProps {
  /** The accessible name, if the row's content does not say it. */
  label?: string
  /** The position of the upper edge and the height, in pixels. */
  y: number
  height: number
  children: ReactNode
}

/** A row of a chart that is a list. */
export const ChartRow = ({ label, y, height, children }: ChartRowProps) => (
  <svg role="listitem" aria-label={label} y={y} width="100%" height={height} overflow="visible">
    {children}
  </svg>
)
