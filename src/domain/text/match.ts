import type { AnalysedText, PassagePair } from './analysis.ts'
import { assign, type Candidate } from './assignment.ts'
import type { TextContext } from './context.ts'
import { featuresOf, type PassageFeatures } from './features.ts'
import { MATCH_FEATURES, MATCH_MODEL, type MatchModel } from './matchWeights.ts'
import { pairFeatures } from './pairFeatures.ts'
import { haveSharedSubject } from './sharedSubject.ts'
import { finish, type Progress } from './steps.ts'

/** Pairs of passages that report the same exchange, in the US text's order. */
export const matchPassages = (
  us: AnalysedText,
  cn: AnalysedText,
  context: Pick<TextContext, 'names'>,
  model = MATCH_MODEL,
): PassagePair[] => finish(matchSteps(us, cn, context, model))

/** As `matchPassages`, a passage of the US text at a time. */
export function* matchSteps(
  us: AnalysedText,
  cn: AnalysedText,
  context: Pick<TextContext, 'names'>,
  { bias, weights, threshold }: MatchModel = MATCH_MODEL,
): Generator<Progress, PassagePair[]> {
  const [left, right] = [featuresOf(us, context), featuresOf(cn, context)]
  const features = pairFeatures(left, right)
  const candidates: Candidate[] = []
  for (let row = 0; row < left.length; row++) {
    for (let column = 0; column < right.length; column++) {
      const [a, b] = [left[row], right[column]]
      if (!a || !b) continue
      const found = features(row, column)
      const sum = MATCH_FEATURES.reduce((total, name) => total + weights[name] * found[name], bias)
      const score = 1 / (1 + Math.exp(-sum))
      if (score > threshold && haveSharedSubject(a, b))
        candidates.push({ row, column, gain: score - threshold })
    }
    yield { done: (row + 1) / left.length }
  }
  return assign(candidates)
    .flatMap(({ row, column, gain }): PassagePair[] => {
      const [a, b] = [left[row], right[column]]
      if (!a || !b) return []
      const because = sharedBy(a, b)
      return [{ us: a.index, cn: b.index, score: gain + threshold, because }]
    })
    .toSorted((a, b) => a.us - b.us)
}

/** Most words that are named as shared. */
const MOST_WORDS = 5

/**
 * What two passages share, in the words of the first: what speaks for their topics, terms,
 * numbers, names and other words. What another of them holds is left out.
 */
function sharedBy(a: PassageFeatures, b: PassageFeatures): string[] {
  const alike = (of: (features: PassageFeatures) => ReadonlyMap<string, string>) =>
    [...of(a)].flatMap(([key, written]) => (of(b).has(key) ? [written] : []))
  const topics = a.passage.topics.flatMap(({ topic, because }) => {
    if (!b.topics.includes(topic)) return []
    const [span] = because
    return span ? a.passage.text.slice(span.start, span.end) : topic
  })
  const shared = [
    ...alike(({ terms }) => terms),
    ...topics,
    ...[...a.numbers].filter(number => b.numbers.has(number)),
    ...alike(({ names }) => names),
    ...alike(({ words }) => words).slice(0, MOST_WORDS),
  ]
  return shared.filter((one, index) =>
    shared.every(
      (other, place) =>
        place === index ||
        !other.toLowerCase().includes(one.toLowerCase()) ||
        (other.toLowerCase() === one.toLowerCase() && place > index),
    ),
  )
}
