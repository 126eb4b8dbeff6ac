import { useEffect, useReducer, useRef, type ActionDispatch } from 'react'
import {
  BLANK_STATE,
  comparisonOf,
  isBlankState,
  reduceCompare,
  type CompareAction,
  type CompareState,
} from './compareState.ts'
import { writeSession } from './session.ts'

/** The pause in typing after which the text is remembered, in milliseconds. */
const PAUSE = 400

/**
 * The state of the page. The tab remembers it across a reload (see `readSession`), so that nothing
 * typed is lost.
 *
 * @param wasCompared whether the result is on the page and should be there again after a reload
 */
export function useCompareState(
  wasCompared: boolean,
): [CompareState, ActionDispatch<[CompareAction]>] {
  const [state, dispatch] = useReducer(reduceCompare, BLANK_STATE)
  const latest = useRef({ state, wasCompared })

  useEffect(() => {
    latest.current = { state, wasCompared }
    if (state === BLANK_STATE) return undefined
    const timer = setTimeout(() => remember(state, wasCompared), PAUSE)
    return () => clearTimeout(timer)
  }, [state, wasCompared])

  useEffect(() => {
    const rememberNow = () => {
      const { state: now, wasCompared: compared } = latest.current
      // Nothing has been entered yet, and an empty page must not be remembered.
      if (now !== BLANK_STATE) remember(now, compared)
    }
    window.addEventListener('pagehide', rememberNow)
    return () => {
      window.removeEventListener('pagehide', rememberNow)
      rememberNow()
    }
  }, [])

  return [state, dispatch]
}

const remember = (state: CompareState, wasCompared: boolean) =>
  writeSession(
    isBlankState(state) ? null : { ...comparisonOf(state), wasCompared, kept: state.kept },
  )
