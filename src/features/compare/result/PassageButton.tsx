import { memo, useMemo } from 'react'
import { markTermsIn } from '../../../domain/terms/termMarks.ts'
import { MarkedParts } from '../../../ui/PointText.tsx'
import { verbatim } from '../../../ui/verbatim.ts'
import type { PassageRef } from './passages.ts'

interface PassageButtonProps extends PassageRef {
  text: string
  terms: readonly string[]
  onOpen: (passage: PassageRef) => void
}

/** A sentence of the text with its terms marked, which opens its analysis. */
export const PassageButton = memo(function PassageButton(props: PassageButtonProps) {
  const { side, index, text, terms, onOpen } = props
  const { parts } = useMemo(() => markTermsIn(text, terms), [text, terms])
  return (
    <button
      type="button"
      data-stop=""
      tabIndex={-1}
      {...verbatim(text)}
      dir="auto"
      title="Correct this, or see why"
      aria-haspopup="dialog"
      className="passage"
      onClick={() => {
        // The text must remain selectable.
        if (window.getSelection()?.isCollapsed ?? true) onOpen({ side, index })
      }}
    >
      <MarkedParts parts={parts} onTerm={undefined} />
    </button>
  )
})
