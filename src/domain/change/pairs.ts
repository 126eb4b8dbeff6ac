import type { Account, Point } from '../record/engagement.ts'
import { foldTerm } from '../terms/termFolding.ts'
import type { AnalysedText } from '../text/analysis.ts'
import { assign, type Candidate } from '../text/assignment.ts'
import { featuresOf, type PassageFeatures } from '../text/features.ts'
import type { NameIndex } from '../text/names.ts'
import { pairFeatures } from '../text/pairFeatures.ts'
import { RETURN_BIAS, RETURN_THRESHOLD, RETURN_WEIGHTS } from './pairWeights.ts'

/** A point of the earlier account and one of this that say the same again, by their places. */
export interface ReturnPair {
  prior: number
  now: number
  /** From 0 to 1. */
  score: number
  because: Because
}

/** What led to a pair, for "Why?". */
export interface Because {
  /** Topic ids that both carry. */
  topics: readonly string[]
  /** Terms of this account that the earlier one has as well. */
  terms: readonly string[]
  isSameAct: boolean
  isSameSpeaker: boolean
  /** Further words that both paraphrases have, as this account's has them. */
  words: readonly string[]
}

/** Most words that are named as shared. */
const MOST_WORDS = 5

/**
 * Which points of two accounts of one side say the same again: judged by topics, terms, act and
 * speaker as coded, and by the words of the paraphrases, as the text engine compares them. Each
 * point stands in one pair at most; what is not surely the same stands in none.
 *
 * @returns in the order of this account
 */
export function pairReturns(
  prior: Account,
  now: Account,
  names: NameIndex,
  threshold = RETURN_THRESHOLD,
): ReturnPair[] {
  const [left, right] = [prior, now].map(account => featuresOf(asText(account), { names })) as [
    PassageFeatures[],
    PassageFeatures[],
  ]
  const features = pairFeatures(left, right)
  const candidates: Candidate[] = []
  for (const [row, before] of prior.points.entries()) {
    for (const [column, after] of now.points.entries()) {
      const found = features(row, column)
      const because = sharedBy(before, after)
      const sum =
        RETURN_BIAS +
        RETURN_WEIGHTS.topics * found.topics +
        RETURN_WEIGHTS.firstTopic * found.firstTopic +
        RETURN_WEIGHTS.onlyRelationship * found.onlyRelationship +
        RETURN_WEIGHTS.terms * Number(because.terms.length > 0) +
        RETURN_WEIGHTS.act * Number(because.isSameAct) +
        RETURN_WEIGHTS.speaker * Number(because.isSameSpeaker) +
        RETURN_WEIGHTS.words * found.words +
        RETURN_WEIGHTS.grams * found.grams +
        RETURN_WEIGHTS.concepts * found.concepts
      const score = 1 / (1 + Math.exp(-sum))
      if (score > threshold) candidates.push({ row, column, gain: score - threshold })
    }
  }
  return assign(candidates)
    .flatMap(({ row, column, gain }): ReturnPair[] => {
      const [before, after] = [prior.points[row], now.points[column]]
      const [a, b] = [left[row], right[column]]
      if (!before || !after || !a || !b) return []
      const words = [...b.words].flatMap(([root, word]) => (a.words.has(root) ? [word] : []))
      const because = { ...sharedBy(before, after), words: words.slice(0, MOST_WORDS) }
      return [{ prior: row, now: column, score: gain + threshold, because }]
    })
    .toSorted((a, b) => a.now - b.now)
}

function sharedBy(prior: Point, now: Point): Omit<Because, 'words'> {
  const before = new Set(prior.terms?.map(foldTerm))
  return {
    topics: now.topics.filter(topic => prior.topics.includes(topic)),
    terms: now.terms?.filter(term => before.has(foldTerm(term))) ?? [],
    isSameAct: prior.act === now.act,
    isSameSpeaker: prior.speaker === now.speaker,
  }
}

/** An account as the engine sees a text: the paraphrases as passages, judged as they are coded. */
function asText({ side, points }: Account): AnalysedText {
  let end = 0
  const passages = points.map(({ text, words, topics, speaker, act, terms }, index) => {
    const start = end
    end += text.length
    return {
      start,
      end,
      paragraph: index,
      sentence: index,
      place: { start, end },
      text,
      read: text,
      words,
      isBoilerplate: false,
      topics: topics.map(topic => ({ topic, weight: 1, because: [] })),
      speaker: { value: speaker, because: [] },
      act: { value: act, because: [] },
      terms: terms ?? [],
    }
  })
  return { side, language: 'en', text: points.map(({ text }) => text).join(''), passages }
}
