import type { AnalysedPassage, AnalysedText, PassagePair } from './analysis.ts'
import { assign, type Candidate } from './assignment.ts'
import type { TextContext } from './context.ts'
import { foldTerm } from '../termFolding.ts'
import { findNames } from './names.ts'

/** What of a passage is compared, prepared once. */
interface Features {
  index: number
  position: number
  passage: AnalysedPassage
  words: ReadonlySet<string>
  numbers: ReadonlySet<string>
  names: ReadonlySet<string>
  terms: ReadonlyMap<string, string>
}

const THRESHOLD = 0.35

/** Pairs of passages that report the same exchange, by the US text's order. */
export function matchPassages(
  us: AnalysedText,
  cn: AnalysedText,
  context: TextContext,
): PassagePair[] {
  const [left, right] = [us, cn].map(text =>
    text.passages.map((passage, index) =>
      featuresOf(passage, index, text.passages.length, context),
    ),
  ) as [Features[], Features[]]
  const idf = rarity([...left, ...right])
  const candidates = left.flatMap(a =>
    right.flatMap((b): (Candidate & PassagePair)[] => {
      if (a.passage.isFrame || b.passage.isFrame) return []
      const { score, because } = compareFeatures(a, b, idf)
      return score > THRESHOLD
        ? [{ row: a.index, column: b.index, gain: score, us: a.index, cn: b.index, score, because }]
        : []
    }),
  )
  return assign(candidates)
    .map(({ us: a, cn: b, score, because }) => ({ us: a, cn: b, score, because }))
    .toSorted((a, b) => a.us - b.us)
}

function featuresOf(
  passage: AnalysedPassage,
  index: number,
  count: number,
  context: TextContext,
): Features {
  const words = (passage.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(stem)
  return {
    index,
    position: index / Math.max(1, count - 1),
    passage,
    words: new Set(words),
    numbers: new Set(passage.text.match(/\d[\d,.]*\d|\d/g)),
    names: new Set(findNames(passage.text, context.names).map(({ official }) => official)),
    terms: new Map(passage.terms.map(term => [foldTerm(term), term])),
  }
}

const stem = (word: string) => word.replace(/(?:ing|ed|es|s|ly|ment|ation|ions?)$/, '').slice(0, 6)

function rarity(all: readonly Features[]): (word: string) => number {
  const seen = new Map<string, number>()
  for (const { words } of all) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1)
  return word => Math.log(1 + all.length / (seen.get(word) ?? 1))
}

function compareFeatures(a: Features, b: Features, idf: (word: string) => number) {
  const topics = a.passage.topics.filter(({ topic }) =>
    b.passage.topics.some(other => other.topic === topic),
  )
  const all = new Set([...a.passage.topics, ...b.passage.topics].map(({ topic }) => topic)).size
  const topical = all === 0 ? 0 : topics.length / all
  const shared = [...a.words].filter(word => b.words.has(word))
  const weigh = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + idf(word) ** 2, 0)
  const lexical = weigh(shared) / (Math.sqrt(weigh(a.words) * weigh(b.words)) || 1)
  const numbers = [...a.numbers].filter(number => b.numbers.has(number))
  const names = [...a.names].filter(name => b.names.has(name))
  const terms = [...a.terms].flatMap(([key, term]) => (b.terms.has(key) ? [term] : []))
  const speaker = a.passage.speaker.value === b.passage.speaker.value ? 1 : 0
  const act = a.passage.act.value === b.passage.act.value ? 1 : 0
  const score =
    0.45 * topical +
    0.5 * lexical +
    0.1 * Math.min(1, numbers.length) +
    0.1 * Math.min(1, terms.length) +
    0.08 * speaker +
    0.06 * act -
    0.1 * Math.abs(a.position - b.position)
  return {
    score: Math.max(0, Math.min(1, score)),
    because: [...topics.map(({ topic }) => topic), ...terms, ...numbers, ...names],
  }
}
