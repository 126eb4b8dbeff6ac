import { useId } from 'react'
import { Hatching } from '../Hatching.tsx'
import { FILL_CLASSES, type PartFill } from './partFill.ts'

interface PartLegendProps {
  /** The parts of a bar, in order. */
  parts: readonly { fill: PartFill; label: string }[]
}

/** The legend of divided bars. */
export function PartLegend({ parts }: PartLegendProps) {
  const hatching = useId()
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-0.5 text-[0.8125rem] text-soft">
      {parts.map(({ fill, label }) => (
        <li key={label} className="inline-flex items-center gap-1.5">
          <svg width="16" height="10" aria-hidden="true">
            {fill === 'hatched' && <Hatching id={hatching} />}
            <rect
              width="16"
              height="10"
              fill={fill === 'hatched' ? `url(#${hatching})` : undefined}
              className={FILL_CLASSES[fill].bar}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
