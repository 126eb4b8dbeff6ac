import type { Passage, Span } from './analysis.ts'
import { languageOf } from './language.ts'
import { linesOf } from './lines.ts'
import { openingLength } from './opening.ts'
import { sentencesIn } from './sentences.ts'
import { clausesIn } from './clauses.ts'

/**
 * Cuts a text with a paragraph a line (see `mendText`) into passages: paragraphs into sentences, and
 * long sentences into clauses; a dateline or label before the first sentence is one of its own. The
 * passages cover the text exactly and in order; blank lines belong to the passage before them, those
 * at the very beginning to the first.
 */
export function segment(text: string): Passage[] {
  if (text === '') return []
  const pieces: { start: number; paragraph: number; sentence: number }[] = []
  let sentence = 0
  for (const [paragraph, line] of linesOf(text).entries()) {
    const language = languageOf(text.slice(line.start, line.end))
    const opening = openingLength(text.slice(line.start, line.end))
    if (opening > 0) pieces.push({ start: line.start, paragraph, sentence: sentence++ })
    const rest = { start: line.start + opening, end: line.end }
    if (rest.start >= rest.end) continue
    for (const one of sentencesIn(text, rest, language)) {
      for (const { start } of clausesIn(text, one, language)) {
        pieces.push({ start, paragraph, sentence })
      }
      sentence += 1
    }
  }
  if (pieces.length === 0) pieces.push({ start: 0, paragraph: 0, sentence: 0 })
  return pieces.map((piece, index) => ({
    ...piece,
    start: index === 0 ? 0 : piece.start,
    end: pieces[index + 1]?.start ?? text.length,
  }))
}

/** The text of a span. */
export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end)
