import type { Official } from '../record/engagement.ts'
import type { TextLanguage, TopicJudgement } from './analysis.ts'
import { simplify } from '../chinese/simplify.ts'
import { unedited, type EditedText } from './edits.ts'
import { indexNames, type NameIndex } from './names.ts'
import { indexTerms, type TermIndex } from './passageTerms.ts'

/** Judges the topics of a passage; see `tag.ts`. */
export type Tag = (text: string, language: TextLanguage) => readonly TopicJudgement[]

/** What the engine knows apart from the texts, prepared once. */
export interface TextContext {
  names: NameIndex
  terms: TermIndex
  tag: Tag
  /** The roots of known English words, by which words broken at line ends are joined. */
  roots: ReadonlySet<string>
  /** Turns traditional Chinese into what the engine reads. */
  simplified: (text: string) => EditedText
}

/** @param terms terms of art, as the dataset writes them */
export const prepareContext = (
  officials: readonly Official[],
  terms: readonly string[],
  tag: Tag,
  { roots = new Set(), simplified = unedited }: Partial<TextContext> = {},
): TextContext => ({
  names: indexNames(officials),
  terms: indexTerms(terms.map(simplify)),
  tag,
  roots,
  simplified,
})
