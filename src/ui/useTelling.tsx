import { useCallback, useState, type ReactNode } from 'react'

/** What an element of a chart needs so that its sentence is told. */
export interface TellingProps {
  onPointerEnter: () => void
  onPointerLeave: () => void
  onFocus: () => void
  onBlur: () => void
}

/**
 * A line under a chart that tells, in a sentence, what the reader points at or focuses. The
 * elements carry the same sentence as their name, so the line is for the eye alone.
 *
 * @param hint stands in the line while nothing is pointed at
 * @returns the line, and the props that make an element tell its sentence, by a function that stays
 *   the same
 */
export function useTelling(hint: string): [line: ReactNode, tell: (text: string) => TellingProps] {
  const [told, setTold] = useState<string | null>(null)
  const line = (
    <p
      aria-hidden="true"
      data-picture="omit"
      className={`no-print mt-1 min-h-10 text-[0.8125rem] ${told ? 'text-ink' : 'text-soft'}`}
    >
      {told ?? hint}
    </p>
  )
  const tell = useCallback(
    (text: string): TellingProps => ({
      onPointerEnter: () => setTold(text),
      onPointerLeave: () => setTold(null),
      onFocus: () => setTold(text),
      onBlur: () => setTold(null),
    }),
    [],
  )
  return [line, tell]
}
