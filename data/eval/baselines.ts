import type { AnalysedText } from '../../src/domain/text/analysis.ts'
import { countEach } from '../../src/domain/lists.ts'
import type { Matcher } from './accounts.ts'

// Two simple ways to find pairs, which the engine must outperform.

/** Pairs each US passage with the first unpaired Chinese one that shares a topic. */
export const sameTopicInOrder: Matcher = (us, cn) => {
  const free = new Set(cn.passages.keys())
  return us.passages.flatMap((passage, index) => {
    const topics = new Set(passage.topics.map(({ topic }) => topic))
    const partner = [...free].find(place =>
      cn.passages[place]?.topics.some(({ topic }) => topics.has(topic)),
    )
    if (partner === undefined) return []
    free.delete(partner)
    return [{ us: index, cn: partner }]
  })
}

/** The least similarity of a pair: the best of 0.05, 0.1 … 0.5 on the development records. */
const LEAST = 0.1

/**
 * The pairs whose words are most similar by TF-IDF cosine, the best first.
 *
 * @param all the texts from which the frequency of words is taken
 */
export function wordsAlone(all: readonly AnalysedText[]): Matcher {
  const passages = all.flatMap(text => text.passages)
  const frequency = countEach(passages.flatMap(({ text }) => [...new Set(wordsOf(text))]))
  const idf = (word: string) => Math.log(passages.length / (frequency.get(word) ?? 1))
  const vectorOf = (text: string) =>
    new Map([...countEach(wordsOf(text))].map(([word, count]) => [word, count * idf(word)]))
  return (us, cn) => {
    const [left, right] = [us, cn].map(text =>
      text.passages.map(({ text: words }) => vectorOf(words)),
    )
    const scored = (left ?? []).flatMap((a, index) =>
      (right ?? []).map((b, place) => ({ us: index, cn: place, score: cosine(a, b) })),
    )
    const used = { us: new Set<number>(), cn: new Set<number>() }
    return scored
      .toSorted((a, b) => b.score - a.score)
      .filter(pair => {
        if (pair.score < LEAST || used.us.has(pair.us) || used.cn.has(pair.cn)) return false
        used.us.add(pair.us)
        used.cn.add(pair.cn)
        return true
      })
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const dot = [...a].reduce((sum, [word, weight]) => sum + weight * (b.get(word) ?? 0), 0)
  return dot === 0 ? 0 : dot / (lengthOf(a) * lengthOf(b))
}

const lengthOf = (vector: ReadonlyMap<string, number>) => Math.hypot(...vector.values())
