import type { SVGProps } from 'react'

/** A small triangle pointing down, for a control that opens something. */
export function CaretIcon() {
  return (
    <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true" className="fill-soft">
      <path d="M0 0h10L5 6z" />
    </svg>
  )
}

/** A small cross, for removing something. */
export const CrossIcon = () => <Stroke size={10} strokeWidth={1.5} d="M1 1l8 8M9 1l-8 8" />

/** A tick, for a selected option. */
export const TickIcon = () => <Stroke size={12} strokeWidth={2} d="M1.5 6.5l3 3 6-7" />

interface StrokeProps extends Pick<SVGProps<SVGPathElement>, 'd' | 'strokeWidth'> {
  /** The side of the square in which it is drawn, in CSS pixels. */
  size: number
}

const Stroke = ({ size, ...path }: StrokeProps) => (
  <svg
    viewBox={`0 0 ${size} ${size}`}
    width={size}
    height={size}
    aria-hidden="true"
    className="fill-none stroke-current"
  >
    <path {...path} />
  </svg>
)
