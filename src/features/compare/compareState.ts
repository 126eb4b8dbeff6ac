import { mapHistory, redo, startHistory, step, undo, type History } from './history.ts'
import { SIDES, type Side } from '../../domain/record/engagement.ts'
import { moveCorrections, type Correction } from '../../domain/text/corrections.ts'
import { NO_TEXTS, type OwnComparison, type OwnText } from '../../domain/text/ownTexts.ts'
import type { KeptAs } from './ownComparisonSchema.ts'

type Corrections = readonly Correction[]

/** Everything on the page that is worth keeping. */
export interface CompareState extends Omit<OwnComparison, 'corrections'> {
  /** The texts as they were when the corrections were made, to which their offsets refer. */
  judged: Readonly<Record<Side, string>>
  corrections: History<Corrections>
  kept: KeptAs | null
}

export type CompareAction =
  | { type: 'edit'; side: Side; change: Partial<OwnText> }
  | { type: 'rename'; title: string }
  /** The current texts have been analysed. */
  | { type: 'judge'; texts: Readonly<Record<Side, string>> }
  | { type: 'correct'; change: (corrections: Corrections) => Corrections }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'keep'; kept: KeptAs | null }
  /** Replaces this comparison by another one. */
  | { type: 'open'; state: CompareState }

/** The text of each side. */
export const wordsOf = ({ texts }: Pick<CompareState, 'texts'>) => ({
  us: texts.us.text,
  cn: texts.cn.text,
})

/** An empty state. */
export const BLANK_STATE: CompareState = stateOf(
  { title: '', engagement: null, texts: NO_TEXTS, corrections: [] },
  null,
)

/** The state for a comparison. */
export function stateOf(comparison: OwnComparison, kept: KeptAs | null): CompareState {
  const { title, engagement, texts, corrections } = comparison
  return {
    title,
    engagement,
    texts,
    judged: wordsOf({ texts }),
    corrections: startHistory(corrections),
    kept,
  }
}

/** The part of a state to keep, with corrections moved to their places in the current texts. */
export function comparisonOf(state: CompareState): OwnComparison {
  const { title, engagement, texts, judged, corrections } = state
  return {
    title,
    engagement,
    texts,
    corrections: moveCorrections(corrections.present, judged, wordsOf(state)),
  }
}

/** Whether a state has nothing worth keeping. */
export const isBlankState = ({ texts, title }: CompareState): boolean =>
  [title, ...SIDES.flatMap(side => Object.values(texts[side]))].every(given => given === '')

/** The reducer. */
export function reduceCompare(state: CompareState, action: CompareAction): CompareState {
  switch (action.type) {
    case 'edit': {
      const text = { ...state.texts[action.side], ...action.change }
      return { ...state, texts: { ...state.texts, [action.side]: text } }
    }
    case 'rename':
      return { ...state, title: action.title }
    case 'judge': {
      const move = (corrections: Corrections) =>
        moveCorrections(corrections, state.judged, action.texts)
      return {
        ...state,
        judged: action.texts,
        corrections: mapHistory(state.corrections, move),
      }
    }
    case 'correct': {
      const { present } = state.corrections
      const next = action.change(present)
      return next === present ? state : { ...state, corrections: step(state.corrections, next) }
    }
    case 'undo':
      return { ...state, corrections: undo(state.corrections) }
    case 'redo':
      return { ...state, corrections: redo(state.corrections) }
    case 'keep':
      return { ...state, kept: action.kept }
    default:
      return action.state
  }
}
