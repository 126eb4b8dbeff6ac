import { useCallback, useState, type ReactNode } from 'react'
import { Sentence } from './Sentence.tsx'

/** The props by which an element of a chart shows its sentence in the caption. */
export interface CaptionedProps {
  onPointerEnter: () => void
  onPointerLeave: () => void
  onFocus: () => void
  onBlur: () => void
}

/**
 * The caption under a chart, which shows a sentence about the hovered or focused element. The
 * elements have the same sentence as their accessible name, so the caption is hidden from assistive
 * technology.
 *
 * @param hint shown while nothing is hovered or focused
 * @param isKey set if the hint tells how to read the chart, so that pictures need it as well
 * @returns the caption, and a stable function that gives the props of an element with a sentence
 */
export function useHoverCaption(
  hint: ReactNode,
  isKey = false,
): [caption: ReactNode, tell: (text: string) => CaptionedProps] {
  const [told, setTold] = useState<string | null>(null)
  const caption = (
    <p
      aria-hidden="true"
      data-picture={isKey ? undefined : 'omit'}
      className={`no-print mt-1 min-h-10 text-[0.8125rem] ${told ? 'text-ink' : 'text-soft'}`}
    >
      <Sentence text={told ?? hint} />
    </p>
  )
  const tell = useCallback(
    (text: string): CaptionedProps => ({
      onPointerEnter: () => setTold(text),
      onPointerLeave: () => setTold(null),
      onFocus: () => setTold(text),
      onBlur: () => setTold(null),
    }),
    [],
  )
  return [caption, tell]
}

/** A hint in the words of the device: what pointing at something does, or tapping it. */
export const deviceHint = (pointing: string, tapping: string): ReactNode => (
  <>
    <span className="hidden pointer-fine:inline">{pointing}</span>
    <span className="pointer-fine:hidden">{tapping}</span>
  </>
)
