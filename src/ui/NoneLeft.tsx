import { count } from '../domain/record/labels.ts'
import { PillButton } from './Button.tsx'
import { EmptyState } from './Message.tsx'

interface NoneLeftProps {
  /** The heading: "None of these engagements raises Taiwan". */
  title: string
  /** The number of engagements that the filter leaves. */
  engagements: number
  onReset: () => void
}

/** Shown if the filter leaves engagements, but none that the page is about. */
export const NoneLeft = ({ title, engagements, onReset }: NoneLeftProps) => (
  <div className="mt-6">
    <EmptyState
      title={title}
      actions={<PillButton onClick={onReset}>Reset all filters</PillButton>}
    >
      The filters above leave {count(engagements, 'engagement')}. Lift one of them to look further.
    </EmptyState>
  </div>
)
