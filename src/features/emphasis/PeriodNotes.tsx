import type { PeriodChange } from '../../domain/measures/periodChange.ts'
import { count } from '../../domain/record/labels.ts'
import { TextButton } from '../../ui/Button.tsx'
import { tooFewText } from './changeRows.ts'
import type { PeriodInput, PeriodNames } from './periodInput.ts'

interface PeriodNotesProps extends PeriodInput {
  change: PeriodChange
  names: PeriodNames
  /** The accounts in the basis of both, in words. */
  printed: string
}

/** What two periods rest on and how to swap them; and what to mind: too few accounts, engagements in both. */
export function PeriodNotes(props: PeriodNotesProps) {
  const { engagements, other, change, names, printed, drawn, onChange } = props
  const warning = tooFewText(change, names)
  const ids = new Set(other.map(({ id }) => id))
  const shared = engagements.filter(({ id }) => ids.has(id)).length
  const [only, ...more] = drawn.versus
  const canSwap = only && more.length === 0 && (drawn.from !== null || drawn.to !== null)
  return (
    <>
      <p className="mb-2 text-[0.8125rem] text-soft">
        {printed}.{' '}
        {canSwap && (
          <TextButton
            className="no-print underline decoration-rule"
            onClick={() => onChange({ ...only, versus: [{ from: drawn.from, to: drawn.to }] })}
          >
            Swap the two periods
          </TextButton>
        )}
      </p>
      {warning && <p className="mb-2 text-sm font-semibold">{warning}</p>}
      {shared > 0 && (
        <p className="mb-2 text-sm">
          {count(shared, 'engagement')} {shared === 1 ? 'is' : 'are'} in both periods and{' '}
          {shared === 1 ? 'counts' : 'count'} in both.{' '}
          {drawn.from === null && drawn.to === null && 'Dates above sets the first period.'}
        </p>
      )}
    </>
  )
}
