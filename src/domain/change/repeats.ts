import type { Account, Point } from '../record/engagement.ts'
import { foldTerm } from '../terms/termFolding.ts'
import type { AnalysedText } from '../text/analysis.ts'
import { assign, type Candidate } from '../text/assignment.ts'
import { featuresOf, type PassageFeatures } from '../text/features.ts'
import type { NameIndex } from '../text/names.ts'
import { pairFeatures } from '../text/pairFeatures.ts'
import { REPEAT_BIAS, REPEAT_THRESHOLD, REPEAT_WEIGHTS } from './repeatWeights.ts'

/** A point of the earlier account and the point of this account that repeats it, by index. */
export interface RepeatPair {
  prior: number
  now: number
  /** Probability that it is a repeat, 0 to 1. */
  score: number
  because: Because
}

/** Why two points were paired, as "Why?" shows it. */
export interface Because {
  /** Ids of the topics of both. */
  topics: readonly string[]
  /** Terms of both, as this account writes them. */
  terms: readonly string[]
  isSameAct: boolean
  isSameSpeaker: boolean
  /** Other words in both paraphrases, as this account's paraphrase writes them. */
  words: readonly string[]
}

/** The largest number of shared words that are named. */
const MOST_WORDS = 5

/**
 * Finds the points of one side's account that repeat points of its earlier account. A logistic
 * model compares their coded topics, terms, acts and speakers, and the words of the paraphrases as
 * the text engine sees them. Each point is in one pair at most.
 *
 * @param threshold the least probability of a pair
 * @returns the pairs in the order of this account
 */
export function pairRepeats(
  prior: Account,
  now: Account,
  names: NameIndex,
  threshold = REPEAT_THRESHOLD,
): RepeatPair[] {
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
        REPEAT_BIAS +
        REPEAT_WEIGHTS.topics * found.topics +
        REPEAT_WEIGHTS.firstTopic * found.firstTopic +
        REPEAT_WEIGHTS.onlyRelationship * found.onlyRelationship +
        REPEAT_WEIGHTS.terms * Number(because.terms.length > 0) +
        REPEAT_WEIGHTS.act * Number(because.isSameAct) +
        REPEAT_WEIGHTS.speaker * Number(because.isSameSpeaker) +
        REPEAT_WEIGHTS.words * found.words +
        REPEAT_WEIGHTS.grams * found.grams +
        REPEAT_WEIGHTS.concepts * found.concepts
      const score = 1 / (1 + Math.exp(-sum))
      if (score > threshold) candidates.push({ row, column, gain: score - threshold })
    }
  }
  return assign(candidates)
    .flatMap(({ row, column, gain }): RepeatPair[] => {
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

/** An account in the form of an analysed text: each paraphrase is a passage with its coding. */
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
