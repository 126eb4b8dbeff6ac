import type { Span, TextLanguage, TopicJudgement } from './analysis.ts'
import type { CompiledGroup, Lexicon } from './lexicon.ts'
import type { Hit } from './scan.ts'

/** Sums of weights are compared with 1 up to rounding. */
const ENOUGH = 1 - 1e-9

/** The evidence in a passage for one topic. */
interface Evidence {
  weight: number
  because: Span[]
}

/**
 * The topics of a passage, the most prominent first, each with the words that led to it. Depends
 * on the passage alone; whatever the text, it does not fail, and may find no topic.
 */
export function tagPassage(
  text: string,
  language: TextLanguage,
  lexicon: Lexicon,
): TopicJudgement[] {
  const { scan, groups } = lexicon[language]
  const evidence = weigh(scan(text), groups)
  const own = new Set(
    [...evidence].filter(([, { weight }]) => weight >= ENOUGH).map(([topic]) => topic),
  )
  const judgements: TopicJudgement[] = []
  for (const [number, { weight, because }] of evidence) {
    const entry = lexicon.topics[number]
    if (!entry || because.length === 0) continue
    let sum = weight
    const others = lexicon.topics.filter((_, other) => other !== number && own.has(other))
    if (others.length === 0) sum += entry.alone ?? 0
    for (const { topic } of others) sum += entry.beside?.[topic] ?? 0
    if (sum >= ENOUGH) judgements.push({ topic: entry.topic, weight: sum, because })
  }
  return judgements.toSorted((a, b) => b.weight - a.weight)
}

/** Adds up, by topic, the weights of the patterns that were found. */
function weigh(
  hits: readonly Hit[],
  groups: readonly (readonly CompiledGroup[])[],
): Map<number, Evidence> {
  const found = new Set(hits.map(({ pattern }) => pattern))
  const applies = (group: CompiledGroup) =>
    (group.with === null || group.with.some(pattern => found.has(pattern))) &&
    !group.not.some(pattern => found.has(pattern))

  const byTopic = new Map<number, { hit: Hit; weight: number }[]>()
  for (const hit of hits) {
    for (const group of groups[hit.pattern] ?? []) {
      if (!applies(group)) continue
      const list = byTopic.get(group.topic)
      const entry = { hit, weight: group.weight }
      if (list) list.push(entry)
      else byTopic.set(group.topic, [entry])
    }
  }
  return new Map([...byTopic].map(([topic, entries]) => [topic, addUp(entries)]))
}

/**
 * Each pattern counts once, with the largest weight that it has here. What lies within a pattern
 * of weight 0 does not count.
 */
function addUp(entries: readonly { hit: Hit; weight: number }[]): Evidence {
  // By start, those of weight 0 first: what lies within them comes after them.
  const sorted = entries.toSorted(
    (a, b) => a.hit.start - b.hit.start || Math.abs(a.weight) - Math.abs(b.weight),
  )
  const weights = new Map<number, number>()
  const because: Span[] = []
  let takenOut = -1
  for (const { hit, weight } of sorted) {
    const { pattern, start, end } = hit
    if (weight === 0) takenOut = Math.max(takenOut, end)
    if (end <= takenOut) continue
    weights.set(pattern, Math.max(weights.get(pattern) ?? -Infinity, weight))
    if (weight > 0) because.push({ start, end })
  }
  return {
    weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    because: outermost(because),
  }
}

/** The spans, in order of their starts, without those that lie within another. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span)
  }
  return kept
}
