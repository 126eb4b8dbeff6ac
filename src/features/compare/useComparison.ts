import { useCallback, useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { findInputFaults, type InputFault } from '../../domain/text/inputFaults.ts'
import type { Side } from '../../domain/record/engagement.ts'
import type { Comparison } from '../../domain/text/analysis.ts'
import type { OwnText } from '../../domain/text/ownTexts.ts'
import { isBlankState, wordsOf, type CompareAction, type CompareState } from './compareState.ts'
import { fetchKnowledge } from './fetchKnowledge.ts'
import { useAnalysis, type AnalysisState } from './useAnalysis.ts'
import { useCompareState } from './useCompareState.ts'
import type { Words } from './workerMessages.ts'

/** What was on the page before something else was opened. */
interface Before {
  state: CompareState
  wasCompared: boolean
}

/**
 * Opens something else on the page, and compares it at once if possible.
 *
 * @param instead what it replaces, if that is not on the page yet
 */
export type OpenState = (state: CompareState, isCompared: boolean, instead?: Before) => void

/** The page's state and actions. */
export interface OwnComparisonPage {
  state: CompareState
  dispatch: (action: CompareAction) => void
  faults: readonly InputFault[]
  analysis: AnalysisState
  /** The latest comparison; `null` before the first. */
  comparison: Comparison | null
  /** Whether the texts have changed since they were compared. */
  isStale: boolean
  edit: (side: Side, change: Partial<OwnText>) => void
  /** Compares the texts, or reports what is wrong with them; returns whether it started. */
  compare: () => boolean
  open: OpenState
  /** Restores what was on the page before something was opened; `null` if there was nothing. */
  goBack: (() => void) | null
}

/** Holds the two texts, their comparison and its corrections. */
export function useComparison(): OwnComparisonPage {
  const client = useQueryClient()
  const [faults, setFaults] = useState<readonly InputFault[]>([])
  const [refusals, setRefusals] = useState(0)
  const [before, setBefore] = useState<Before | null>(null)
  const [isCompared, setIsCompared] = useState(false)
  const [state, dispatch] = useCompareState(isCompared)
  const { texts } = state
  const analysis = useAnalysis(
    useCallback((words: Words) => fetchKnowledge(client, words), [client]),
    judged => dispatch({ type: 'judge', texts: judged }),
  )
  const { comparison, run, clear } = analysis

  useEffect(() => {
    // Focus goes to the first box with a fault.
    if (refusals > 0) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusals])

  const show = (next: CompareState, wasCompared: boolean) => {
    dispatch({ type: 'open', state: next })
    setFaults([])
    const canBe = wasCompared && findInputFaults(next.texts).length === 0
    setIsCompared(canBe)
    clear()
    if (canBe) run(wordsOf(next))
  }

  return {
    state,
    dispatch,
    faults,
    analysis: analysis.state,
    comparison,
    isStale:
      comparison !== null &&
      (comparison.us.text !== texts.us.text || comparison.cn.text !== texts.cn.text),
    edit: (side, change) => {
      dispatch({ type: 'edit', side, change })
      setFaults(all => {
        const rest = all.filter(({ side: other, field }) => other !== side || !(field in change))
        return rest.length === all.length ? all : rest
      })
    },
    compare: () => {
      const found = findInputFaults(texts)
      setFaults(found)
      if (found.length > 0) {
        setRefusals(times => times + 1)
        return false
      }
      setIsCompared(true)
      run(wordsOf(state))
      return true
    },
    open: (next, wasCompared, instead = { state, wasCompared: isCompared }) => {
      setBefore(isBlankState(instead.state) ? null : instead)
      show(next, wasCompared)
    },
    goBack:
      before &&
      (() => {
        setBefore(null)
        show(before.state, before.wasCompared)
      }),
  }
}
