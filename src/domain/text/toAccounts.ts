import type { Account, Side } from '../record/engagement.ts'
import { SIDES } from '../record/engagement.ts'
import type { Day } from '../time/day.ts'
import type { AnalysedPassage, Comparison } from './analysis.ts'

/** Who published a text of the reader's own; empty where it was not filled in. */
export interface TextOrigin {
  publisher: string
  url: string
  date?: Day | undefined
}

/**
 * A comparison as two accounts, so that the components of an engagement can show it. Every passage
 * becomes the point of the same index; boilerplate has 0 words and no topic.
 */
export function toAccounts(
  comparison: Comparison,
  origins: Readonly<Record<Side, TextOrigin>>,
): Account[] {
  return SIDES.map(side => {
    const { passages, language } = comparison[side]
    const letters = new Map(comparison.pairs.map((pair, index) => [pair[side], letterOf(index)]))
    return {
      side,
      ...origins[side],
      form: 'readout',
      language,
      coverage: 'full',
      points: passages.map((passage, index) => toPoint(passage, letters.get(index))),
    }
  })
}

const toPoint = (passage: AnalysedPassage, match: string | undefined) => ({
  text: passage.text.trim(),
  speaker: passage.speaker.value,
  act: passage.act.value,
  topics: passage.topics.map(({ topic }) => topic),
  terms: passage.terms,
  words: passage.isBoilerplate ? 0 : Math.max(1, Math.round(passage.words)),
  match,
})

/** "a" … "z", "aa", "ab" … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
