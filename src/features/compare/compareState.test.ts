import { describe, expect, it } from 'vitest'
import type { Correction } from '../../domain/text/corrections.ts'
import { NO_TEXTS } from '../../domain/text/ownTexts.ts'
import {
  BLANK_STATE,
  comparisonOf,
  isBlankState,
  reduceCompare,
  stateOf,
  type CompareAction,
  type CompareState,
} from './compareState.ts'

const WARNING: Correction = {
  what: 'act',
  side: 'us',
  place: { start: 0, end: 4 },
  value: 'warn',
}
const START = stateOf(
  {
    title: 'A call',
    engagement: null,
    texts: { ...NO_TEXTS, us: { ...NO_TEXTS.us, text: 'One. Two.' } },
    corrections: [],
  },
  null,
)
const after = (...actions: CompareAction[]): CompareState => actions.reduce(reduceCompare, START)
const correct: CompareAction = { type: 'correct', change: all => [...all, WARNING] }

describe(reduceCompare, () => {
  it('changes one side of the texts', () => {
    const { texts } = after({ type: 'edit', side: 'us', change: { publisher: 'An office' } })
    expect(texts.us).toEqual({ ...START.texts.us, publisher: 'An office' })
    expect(texts.cn).toBe(START.texts.cn)
  })

  it('undoes a correction and does it again', () => {
    expect(after(correct, { type: 'undo' }).corrections.present).toEqual([])
    expect(after(correct, { type: 'undo' }, { type: 'redo' }).corrections.present).toEqual([
      WARNING,
    ])
  })

  it('adds no undo step for a correction that changes nothing', () => {
    expect(after({ type: 'correct', change: all => all })).toBe(START)
  })

  it('carries corrections over to changed texts, in the undo history as well', () => {
    const moved = { ...WARNING, place: { start: 5, end: 9 } }
    const text = 'New. One. Two.'
    const state = after(
      correct,
      { type: 'correct', change: () => [] },
      { type: 'edit', side: 'us', change: { text } },
      { type: 'judge', texts: { us: text, cn: '' } },
    )
    expect(state.corrections.past).toEqual([[], [moved]])
    expect(state.judged.us).toBe(text)
  })
})

describe(comparisonOf, () => {
  it('restores the comparison from which a state was made', () => {
    const comparison = { ...comparisonOf(START), corrections: [WARNING] }
    expect(comparisonOf(stateOf(comparison, null))).toEqual(comparison)
  })

  it('moves corrections with the words', () => {
    const state = after(correct, { type: 'edit', side: 'us', change: { text: 'No. One.' } })
    expect(comparisonOf(state).corrections).toEqual([{ ...WARNING, place: { start: 4, end: 8 } }])
  })
})

describe(isBlankState, () => {
  it('counts anything typed as worth keeping', () => {
    expect(isBlankState(BLANK_STATE)).toBe(true)
    expect(isBlankState(START)).toBe(false)
    const typed: CompareAction = { type: 'edit', side: 'cn', change: { url: 'h' } }
    expect(isBlankState(reduceCompare(BLANK_STATE, typed))).toBe(false)
  })
})
