import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Side } from '../../domain/record/engagement.ts'
import type { Comparison } from '../../domain/text/analysis.ts'
import type { Answer, Knowledge, Task } from './workerMessages.ts'

type Words = Readonly<Record<Side, string>>

/** How an analysis stands. */
export type AnalysisState =
  | { status: 'idle' }
  /** How far it is, from 0 to 1. */
  | { status: 'running'; done: number }
  /** Why it failed, as a sentence. */
  | { status: 'failed'; reason: string }

interface Analysis {
  state: AnalysisState
  /** The latest comparison that was finished; `null` before the first. */
  comparison: Comparison | null
  /** Analyses two texts; what is still running is given up for it. */
  run: (words: Words) => void
  /** Gives up what is running and puts the comparison away. */
  clear: () => void
}

/**
 * Compares texts in a thread of its own, so that the page never stands still.
 *
 * @param fetchKnowledge gets what the engine knows besides the texts
 * @param onDone hears which texts were compared, together with the comparison
 */
export function useAnalysis(
  fetchKnowledge: () => Promise<Knowledge>,
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

/** @throws where the knowledge cannot be fetched, or the worker fails or cannot be started */
async function analyse(
  texts: Words,
  fetchKnowledge: () => Promise<Knowledge>,
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<Comparison> {
  const knowledge = await fetchKnowledge()
  signal.throwIfAborted()
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
  signal.addEventListener('abort', () => worker.terminate())
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'progress') report(data.done)
        else resolve(data.comparison)
      })
      worker.addEventListener('error', event => {
        event.preventDefault()
        reject(
          new Error(event.message || 'The part of this page that analyses could not be loaded.'),
        )
      })
      const task: Task = { texts, knowledge }
      worker.postMessage(task)
    })
  } finally {
    worker.terminate()
  }
}
