import { useEffect, useState } from 'react'
import { PillButton } from '../../ui/Button.tsx'
import { ErrorPanel } from '../../ui/Message.tsx'
import type { AnalysisState } from './useAnalysis.ts'

interface AnalysisNoteProps {
  state: AnalysisState
  /** Whether the texts have changed since they were compared. */
  isStale: boolean
  onRetry: () => void
}

/** The state of the analysis: its progress if it takes long, or that it failed. */
export function AnalysisNote({ state, isStale, onRetry }: AnalysisNoteProps) {
  if (state.status === 'running') return <Progress done={state.done} />
  if (state.status === 'failed') {
    return (
      <ErrorPanel
        title="The texts could not be compared"
        actions={<PillButton onClick={onRetry}>Try again</PillButton>}
      >
        {state.reason} Both texts are still here.
      </ErrorPanel>
    )
  }
  if (!isStale) return null
  return (
    <p role="status" className="mt-4 border-l-4 border-rule bg-notice px-4 py-2 text-sm">
      The texts were changed since they were compared; corrections of sentences that are still there
      stay.{' '}
      <button type="button" className="underline underline-offset-4" onClick={onRetry}>
        Compare again
      </button>
    </p>
  )
}

/** Shorter waits show no bar, in milliseconds. */
const PATIENCE = 300

function Progress({ done }: { done: number }) {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className="mt-4 min-h-6 text-sm text-soft">
      {isLong && (
        <label className="flex items-center gap-3">
          Comparing…
          <progress value={done} className="h-2 w-full max-w-80 accent-ink" />
        </label>
      )}
    </div>
  )
}
