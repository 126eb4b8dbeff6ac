import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Dialog } from '@base-ui/react/dialog'
import type { AnalysedPassage, Comparison, Span } from '../../../domain/text/analysis.ts'
import {
  addCorrection,
  dropCorrectionsOf,
  type Correction,
} from '../../../domain/text/corrections.ts'
import { TEXT_LABELS } from '../../../domain/text/inputFaults.ts'
import { pointId } from '../../../accounts/pointId.ts'
import { TextButton } from '../../../ui/Button.tsx'
import { DialogClose } from '../../../ui/DialogClose.tsx'
import { placed } from '../../../ui/placed.ts'
import { SIDE_TEXT } from '../../../ui/sideClass.ts'
import { verbatim } from '../../../ui/verbatim.ts'
import { EditorFields, type Judgement } from './EditorFields.tsx'
import { judgedPassage } from './editedPassage.ts'
import { cutAt, type PassageRef } from './passages.ts'

export type ChangeCorrections = (
  change: (corrections: readonly Correction[]) => readonly Correction[],
) => void

interface PassageEditorProps {
  open: PassageRef
  onOpen: (passage: PassageRef | null) => void
  /** The engine's own result. */
  found: Comparison
  corrected: Comparison
  isCorrected: boolean
  onCorrect: ChangeCorrections
}

/** The judgements about a sentence, the reasons, and controls to correct them. */
export function PassageEditor(props: PassageEditorProps) {
  const { open, onOpen, found, corrected, isCorrected, onCorrect } = props
  const popup = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Judgement>('topics')
  const now = judgedPassage(corrected, open)
  const before = judgedPassage(found, open)
  useShownPassage(open, popup)
  if (!now || !before) return null
  const { passage } = now
  const { length } = corrected[open.side].passages
  const place = passage.place
  const walk = (by: number) => onOpen({ side: open.side, index: open.index + by })
  return (
    <Dialog.Root
      open
      modal={false}
      disablePointerDismissal
      onOpenChange={isOpen => {
        if (!isOpen) onOpen(null)
      }}
    >
      {/* It covers the end of the page, so there must be room to scroll past it. */}
      <div className="no-print h-[60dvh]" />
      <Dialog.Portal>
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          finalFocus={() => passageElement(open)}
          className="fixed inset-x-0 bottom-0 z-30 max-h-[55dvh] overflow-y-auto overscroll-contain border-t-2 border-ink bg-raised text-ink shadow-lg outline-none"
        >
          <div className="mx-auto max-w-[85rem] px-4 pt-2.5 pb-4 sm:px-8">
            <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm text-soft">
              <Dialog.Title
                className={`font-serif text-base font-semibold ${SIDE_TEXT[open.side]}`}
              >
                {TEXT_LABELS[open.side]}, sentence {open.index + 1}
              </Dialog.Title>
              {isCorrected && (
                <TextButton
                  className="underline"
                  onClick={() => onCorrect(all => dropCorrectionsOf(all, open.side, place))}
                >
                  Undo my corrections here
                </TextButton>
              )}
              <span className="ml-auto flex items-center gap-x-4">
                <TextButton disabled={open.index === 0} onClick={() => walk(-1)}>
                  ‹ Previous
                </TextButton>
                <TextButton disabled={open.index + 1 >= length} onClick={() => walk(1)}>
                  Next ›
                </TextButton>
                <DialogClose />
              </span>
            </div>
            <Quote passage={passage} because={spansOf(passage, pointed)} />
            <EditorFields
              open={open}
              now={now}
              before={before}
              corrected={corrected}
              onCorrect={correction => onCorrect(all => addCorrection(all, correction))}
              onPointAt={setPointed}
            />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Quote({ passage, because }: { passage: AnalysedPassage; because: readonly Span[] }) {
  const parts: ReactNode[] = placed(cutAt(passage.text, because)).map(({ text, isMarked, start }) =>
    isMarked ? (
      <mark key={start} className="because">
        {text}
      </mark>
    ) : (
      text
    ),
  )
  return (
    <p
      dir="auto"
      {...verbatim(passage.text)}
      className="my-2 max-h-32 max-w-[60em] overflow-y-auto leading-relaxed whitespace-pre-line wrap-anywhere"
    >
      {parts}
    </p>
  )
}

/** The words of a passage behind one of its judgements. */
function spansOf({ topics, speaker, act }: AnalysedPassage, judgement: Judgement) {
  if (judgement === 'topics') return topics.flatMap(({ because }) => because)
  if (judgement === 'match') return []
  return (judgement === 'speaker' ? speaker : act).because
}

const passageElement = ({ side, index }: PassageRef) =>
  document.getElementById(pointId({ side, index }))?.querySelector<HTMLElement>('[data-stop]') ??
  null

/** The gap between a passage and the editor below it, in pixels. */
const GAP = 24

/** Marks the passage on the page, brings it into view, and moves focus to its editor. */
function useShownPassage({ side, index }: PassageRef, popup: { current: HTMLElement | null }) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const point = document.getElementById(pointId({ side, index }))
      if (!point || !popup.current) return
      popup.current.focus({ preventScroll: true })
      point.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
      const hidden =
        point.getBoundingClientRect().bottom - popup.current.getBoundingClientRect().top
      if (hidden > 0) window.scrollBy({ top: hidden + GAP, behavior: 'instant' })
    })
    return () => cancelAnimationFrame(frame)
  }, [side, index, popup])
  // A correction may move the passage on the page.
  useEffect(() => {
    const point = document.getElementById(pointId({ side, index }))
    point?.setAttribute('data-open', '')
    return () => point?.removeAttribute('data-open')
  })
}
