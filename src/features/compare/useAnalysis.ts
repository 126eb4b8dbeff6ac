import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Comparison } from '../../domain/text/analysis.ts'
import type { Answer, Knowledge, Task, Words } from './workerMessages.ts'

/** The state of an analysis. */
export type AnalysisState =
  | { status: 'idle' }
  /** The progress, from 0 to 1. */
  | { status: 'running'; done: number }
  /** The reason for the failure, as a sentence. */
  | { status: 'failed'; reason: string }

interface Analysis {
  state: AnalysisState
  /** The latest finished comparison; `null` before the first. */
  comparison: Comparison | null
  /** Analyses two texts, cancelling an analysis that is still running. */
  run: (words: Words) => void
  /** Cancels a running analysis and discards the comparison. */
  clear: () => void
}

/**
 * Compares texts in a worker, so that the page never blocks.
 *
 * @param fetchKnowledge fetches what the engine needs to know for two texts
 * @param onDone called with the texts that were compared, and the comparison
 */
export function useAnalysis(
  fetchKnowledge: (words: Words) => Promise<Knowledge>,
  onDone: (words: Words) => void,
): Analysis {
  const [state, setState] = useState<AnalysisState>({ status: 'idle' })
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const running = useRef<AbortController>(null)
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  useEffect(() => () => running.current?.abort(), [])

  const run = useCallback(
    (words: Words) => {
      running.current?.abort()
      const own = new AbortController()
      running.current = own
      setState({ status: 'running', done: 0 })
      const report = (part: number) => setState({ status: 'running', done: part })
      void analyse(words, fetchKnowledge, report, own.signal).then(
        found => {
          if (own.signal.aborted) return
          setState({ status: 'idle' })
          startTransition(() => {
            setComparison(found)
            done.current(words)
          })
        },
        (error: unknown) => {
          if (own.signal.aborted) return
          setState({ status: 'failed', reason: reasonOf(error) })
        },
      )
    },
    [fetchKnowledge],
  )
  const clear = useCallback(() => {
    running.current?.abort()
    setState({ status: 'idle' })
    setComparison(null)
  }, [])
  return { state, comparison, run, clear }
}

const reasonOf = (error: unknown) =>
  error instanceof Error && error.message !== '' ? error.message : 'The analysis stopped.'

/** @throws Error if the knowledge cannot be fetched, or the worker cannot start or fails */
async function analyse(
  texts: Words,
  fetchKnowledge: (words: Words) => Promise<Knowledge>,
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<Comparison> {
  const knowledge = await fetchKnowledge(texts)
  signal.throwIfAborted()
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
  signal.addEventListener('abort', () => worker.terminate())
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') report(data.done)
        else if (data.kind === 'failure') reject(new Error(data.reason))
        else resolve(data.comparison)
      })
      worker.addEventListener('error', event => {
        event.preventDefault()
        reject(new Error(event.message || 'The analysis could not be loaded.'))
      })
      const task: Task = { texts, knowledge }
      worker.postMessage(task)
    })
  } finally {
    worker.terminate()
  }
}
