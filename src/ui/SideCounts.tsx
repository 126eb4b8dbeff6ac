import { SIDES, type Side } from '../domain/record/engagement.ts'
import { SIDE_TEXT } from './sideClass.ts'

/** The sides where there is room for a word alone. */
const NAMES: Record<Side, string> = { us: 'US', cn: 'China' }

interface SideCountsProps {
  counts: Readonly<Record<Side, number>>
  /** Whether a side with none is named, in grey. */
  showsNone?: boolean
}

/** How often each side uses something: "US 10  China 19". */
export const SideCounts = ({ counts, showsNone = false }: SideCountsProps) => (
  <span className="inline-flex gap-x-2 text-[0.8125rem] whitespace-nowrap">
    {SIDES.filter(side => showsNone || counts[side] > 0).map(side => (
      <span key={side} className={counts[side] > 0 ? SIDE_TEXT[side] : 'text-soft'}>
        {NAMES[side]} {counts[side]}
      </span>
    ))}
  </span>
)
