import type { History } from '../history.ts'
import { count } from '../../../domain/record/labels.ts'
import type { Correction } from '../../../domain/text/corrections.ts'
import { TextButton } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import type { CompareAction } from '../compareState.ts'

export type ResultLayout = 'topic' | 'order' | 'record'

const LAYOUTS: readonly { value: ResultLayout; label: string }[] = [
  { value: 'topic', label: 'By topic' },
  { value: 'order', label: 'As issued' },
]
const RECORD_LAYOUT: (typeof LAYOUTS)[number] = { value: 'record', label: 'Our points' }

interface ResultBarProps {
  layout: ResultLayout
  onLayout: (layout: ResultLayout) => void
  /** Whether the record's own points can be shown. */
  hasRecord: boolean
  corrections: History<readonly Correction[]>
  /** The number of sentences that differ from the engine's result. */
  corrected: number
  dispatch: (action: CompareAction) => void
}

/** The layout of the result, the number of corrections, and undo. */
export function ResultBar(props: ResultBarProps) {
  const { layout, onLayout, hasRecord, corrections, corrected, dispatch } = props
  const { past, present, future } = corrections
  return (
    <div className="no-print mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-[0.9375rem] text-soft">
      <Choice
        label="Layout of the texts"
        options={hasRecord ? [...LAYOUTS, RECORD_LAYOUT] : LAYOUTS}
        value={layout}
        onChange={onLayout}
      />
      <div role="group" aria-label="Corrections" className="flex flex-wrap items-center gap-x-4">
        <span role="status">
          {corrected === 0 ? 'No corrections' : `${count(corrected, 'sentence')} corrected`}
        </span>
        <TextButton disabled={past.length === 0} onClick={() => dispatch({ type: 'undo' })}>
          Undo
        </TextButton>
        <TextButton disabled={future.length === 0} onClick={() => dispatch({ type: 'redo' })}>
          Redo
        </TextButton>
        {present.length > 0 && (
          <TextButton onClick={() => dispatch({ type: 'correct', change: () => [] })}>
            Discard all corrections
          </TextButton>
        )}
      </div>
      <p className="basis-full text-sm">
        Choose a sentence to correct its analysis, or to see the reasons.
        <span className="hidden pointer-fine:inline">
          {' '}
          The arrow keys move from sentence to sentence; Enter opens one.
        </span>
      </p>
    </div>
  )
}
