import { FEWEST_ACCOUNTS } from '../../domain/measures/emphasis.ts'
import { GAP_BOUNDS, countClasses } from '../../domain/measures/heat.ts'
import type { Heat } from '../../domain/view/view.ts'

interface HeatLegendProps {
  heat: Heat
  /** The largest count of any cell. */
  largest: number
}

/** The legend of a heat map's shades. */
export function HeatLegend({ heat, largest }: HeatLegendProps) {
  return (
    <ul className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-soft">
      {heat === 'gap' ? (
        <>
          <Scale side="us" text="US accounts stress it more (+)" />
          <Scale side="cn" text="Chinese accounts do (−)" />
          <li>shades from {GAP_BOUNDS.map(bound => bound * 100).join(', ')} points</li>
          <li>· raised, but fewer than {FEWEST_ACCOUNTS} accounts on a side: too few to compare</li>
        </>
      ) : (
        countClasses(largest).map(({ step, from, to }) => (
          <li key={step} className="flex items-center gap-1.5">
            <span className={`inline-block size-4 heat-${step} heat-${heat}`} />
            {from === to ? from : `${from}–${to}`}
          </li>
        ))
      )}
    </ul>
  )
}

function Scale({ side, text }: { side: 'us' | 'cn'; text: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <span className="flex">
        {GAP_BOUNDS.map((bound, index) => (
          <span key={bound} className={`inline-block size-4 heat-${index + 1} heat-${side}`} />
        ))}
      </span>
      {text}
    </li>
  )
}
