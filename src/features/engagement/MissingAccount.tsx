import type { Side } from '../../domain/record/engagement.ts'
import { ACCOUNT_LABELS } from '../../domain/record/labels.ts'

/** Says that a side's account is not recorded, and that this is not silence. */
export function MissingAccount({ side, isHeld }: { side: Side; isHeld: boolean }) {
  return (
    <div className="border-l-2 border-rule pl-3 text-[0.9375rem] text-soft">
      <p className="font-medium text-ink">No {ACCOUNT_LABELS[side]} is recorded.</p>
      <p className="mt-1 max-w-[34em]">
        {isHeld
          ? 'None was found, or none was issued. That is not silence: a topic counts as left out only if a side’s own account is known in full and lacks it.'
          : 'The engagement did not take place, and no statement by this side about it was found. That is not silence: only an account known in full can leave a topic out.'}
      </p>
    </div>
  )
}
