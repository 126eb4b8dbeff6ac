import { useState, type ReactNode } from 'react'
import { formatNumber } from '../domain/record/labels.ts'
import { PillButton } from './Button.tsx'

// Enough for the whole current record, so that the browser's own search finds everything.
const FIRST_SHOWN = 400
const MORE_SHOWN = 200

/**
 * How many rows of a long list to show, and a button below it for more of them, if there are any.
 */
export function useShowMore(rows: number): [limit: number, button: ReactNode] {
  const [limit, setLimit] = useState(FIRST_SHOWN)
  const hidden = rows - limit
  const button = hidden > 0 && (
    <div className="mt-4 text-center">
      <PillButton onClick={() => setLimit(limit + MORE_SHOWN)}>
        Show {Math.min(MORE_SHOWN, hidden)} more of {formatNumber(hidden)}
      </PillButton>
    </div>
  )
  return [limit, button]
}
