import { mapHistory, redo, startHistory, step, undo, type History } from './history.ts'
import { SIDES, type Side } from '../../domain/record/engagement.ts'
import { moveCorrections, type Correction } from '../../domain/text/corrections.ts'
import { NO_TEXTS, type OwnComparison, type OwnText } from '../../domain/text/ownTexts.ts'
import type { KeptAs } from './ownComparisonSchema.ts'

type Corrections = readonly Correction[]

/** Everything on the page that a reader would miss. */
export interface CompareState extends Omit<OwnComparison, 'corrections'> {
  /** The texts as they were when the corrections were made: their places are in these. */
  judged: Readonly<Record<Side, string>>
  corrections: History<Corrections>
  kept: KeptAs | null
}

export type CompareAction =
  | { type: 'edit'; side: Side; change: Partial<OwnText> }
  | { type: 'rename'; title: string }
  /** The texts as they are were analysed. */
  | { type: 'judge'; texts: Readonly<Record<Side, string>> }
  | { type: 'correct'; change: (corrections: Corrections) => Corrections }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'keep'; kept: KeptAs | null }
  /** Puts another comparison in the place of this one. */
  | { type: 'open'; state: CompareState }

/** The words of both texts. */
export const wordsOf = ({ texts }: Pick<CompareState, 'texts'>) => ({
  us: texts.us.text,
  cn: texts.cn.text,
})

/** A state without anything in it. */
export const BLANK_STATE: CompareState = stateOf(
  { title: '', engagement: null, texts: NO_TEXTS, corrections: [] },
  null,
)

/** A comparison as the page works on it. */
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

/** What of a state has to be kept, its corrections in their places in the texts as they are now. */
export function comparisonOf(state: CompareState): OwnComparison {
  const { title, engagement, texts, judged, corrections } = state
  return {
    title,
    engagement,
    texts,
    corrections: moveCorrections(corrections.present, judged, wordsOf(state)),
  }
}

/** True where a reader would miss nothing of it. */
export const isBlankState = ({ texts, title }: CompareState): boolean =>
  [title, ...SIDES.flatMap(side => Object.values(texts[side]))].every(given => given === '')

/** The state after a step. */
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
