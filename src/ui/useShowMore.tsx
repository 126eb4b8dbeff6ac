import { useState, type ReactNode } from 'react'
import { formatNumber } from '../domain/record/labels.ts'
import { PillButton } from './Button.tsx'

// Enough for the whole current record, so that the browser's own search finds everything.
const FIRST_SHOWN = 400
const MORE_SHOWN = 200

/**
 * How many rows of a long list to show, and a button below it for more of them, if there are any.
 *
 * @param first how many to show before it is pressed
 */
export function useShowMore(rows: number, first = FIRST_SHOWN): [limit: number, button: ReactNode] {
  const [more, setMore] = useState(0)
  const limit = first + more
  const hidden = rows - limit
  const button = hidden > 0 && (
    <div className="mt-4 text-center">
      <PillButton onClick={() => setMore(more + MORE_SHOWN)}>
        {hidden > MORE_SHOWN
          ? `Show ${MORE_SHOWN} more of ${formatNumber(hidden)}`
          : `Show the other ${hidden}`}
      </PillButton>
    </div>
  )
  return [limit, button]
}
