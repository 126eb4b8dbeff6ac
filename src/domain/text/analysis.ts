import type { Act, Side, Speaker } from '../record/engagement.ts'

// The result of an analysis. Offsets are UTF-16 code units; the end is exclusive.

/** The languages that the engine reads, Chinese in simplified characters. */
export const TEXT_LANGUAGES = ['en', 'zh'] as const
export type TextLanguage = (typeof TEXT_LANGUAGES)[number]

/** A range of a text. */
export interface Span {
  start: number
  end: number
}

/**
 * A sentence, or a clause of one that reports something of its own. The passages of a text cover it
 * exactly and in order: each starts where the one before it ends, white space included.
 */
export interface Passage extends Span {
  /** Paragraph and sentence that it belongs to, both counted from 0 through the text. */
  paragraph: number
  sentence: number
}

/** A judgement and its evidence: offsets in the passage's `text`, possibly none. */
export interface Judged<Value> {
  value: Value
  because: readonly Span[]
}

/** A topic of a passage. */
export interface TopicJudgement {
  /** Topic id. */
  topic: string
  /** The strength of the evidence; comparable only within one passage. */
  weight: number
  because: readonly Span[]
}

/** A passage with its judgements. */
export interface AnalysedPassage extends Passage {
  /** Its place in the text as pasted, without the white space at both ends. */
  place: Span
  /** As shown: mended, otherwise as pasted, white space at both ends included. */
  text: string
  /** As the engine reads it: as shown, with traditional characters simplified. */
  read: string
  /** Chinese: characters / 1.6, as in the codebook; not rounded. */
  words: number
  /** Boilerplate, such as a heading, dateline or end mark: it reports nothing and has no judgements. */
  isBoilerplate: boolean
  /** Most prominent first. No topic is a valid answer. */
  topics: readonly TopicJudgement[]
  speaker: Judged<Speaker>
  act: Judged<Act>
  /** Known terms of art and quoted phrases, verbatim, each once, in their order. */
  terms: readonly string[]
}

/** One side's text, analysed. */
export interface AnalysedText {
  side: Side
  language: TextLanguage
  text: string
  passages: readonly AnalysedPassage[]
}

/** Two passages that report the same exchange, by their places in their texts. */
export interface PassagePair {
  us: number
  cn: number
  /** From 0 to 1. */
  score: number
  /** What the two share, in the US text's words: topics, terms, numbers, names; for "Why?". */
  because: readonly string[]
}

/** A reason to doubt that two texts are accounts of one meeting. */
export type MeetingDoubt =
  /** Their datelines are too far apart: "5 February 2024". */
  | { kind: 'days'; us: string; cn: string }
  /** They name different officials of one side, given as ids. */
  | { kind: 'names'; us: string; cn: string }

/** The comparison of two texts. */
export interface Comparison {
  us: AnalysedText
  cn: AnalysedText
  /** Why the two may not be of one meeting; usually empty. */
  doubts: readonly MeetingDoubt[]
  /** Each passage is in one pair at most. */
  pairs: readonly PassagePair[]
}
