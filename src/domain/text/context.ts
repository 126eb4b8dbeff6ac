import type { Official } from '../record/engagement.ts'
import type { TextLanguage, TopicJudgement } from './analysis.ts'
import { indexNames, type NameIndex } from './names.ts'
import { indexTerms, type TermIndex } from './passageTerms.ts'

/** Judges the topics of a passage; see `tag.ts`. */
export type Tag = (text: string, language: TextLanguage) => readonly TopicJudgement[]

/** What the engine knows besides the two texts, prepared once. */
export interface TextContext {
  names: NameIndex
  terms: TermIndex
  tag: Tag
}

/** @param terms terms of art, as the dataset writes them */
export const prepareContext = (
  officials: readonly Official[],
  terms: readonly string[],
  tag: Tag,
): TextContext => ({ names: indexNames(officials), terms: indexTerms(terms), tag })
