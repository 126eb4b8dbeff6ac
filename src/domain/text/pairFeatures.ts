import { countEach } from '../lists.ts'
import type { PassageFeatures } from './features.ts'
import { at, leads, likenesses, makeTable, type Table } from './likeness.ts'
import type { MatchFeature } from './matchWeights.ts'

/** Topics that so many passages carry that sharing one says little. */
const GENERAL = new Set([
  'relationship',
  'channels',
  'cooperation',
  'competition',
  'sovereignty',
  'multilateral',
])

/** The features of a pair, by its places in the lists of both texts. */
export type PairFeatures = (us: number, cn: number) => Record<MatchFeature, number>

/** Compares each passage of one text with each of the other, and prepares what pairs are judged by. */
export function pairFeatures(
  us: readonly PassageFeatures[],
  cn: readonly PassageFeatures[],
): PairFeatures {
  // Across languages words have nothing in common: what they speak of stands in for them.
  const isMixed = us[0]?.language !== cn[0]?.language
  const compare = (of: (passage: PassageFeatures) => ReadonlySet<string>) =>
    likenesses(us.map(of), cn.map(of))
  const concepts = compare(passage => passage.concepts)
  const words = isMixed
    ? scaled(concepts, MIXED)
    : compare(passage => new Set(passage.words.keys()))
  const grams = isMixed ? words : compare(passage => passage.grams)
  const topics = compare(passage => new Set(passage.topics))
  const exclusive = exclusiveness(us, cn)
  const [wordsLead, gramsLead] = [leads(words), leads(grams)]
  const allLead = leads(
    combine(us.length, cn.length, place =>
      [topics, words, grams, concepts, exclusive].reduce(
        (sum, { values }, index) => sum + (values[place] ?? 0) * (index > 2 ? 0.5 : 1),
        0,
      ),
    ),
  )
  const rareName = rareNames([...us, ...cn])
  const scarcity = 1 / Math.sqrt(Math.max(1, Math.min(us.length, cn.length)))

  return (row, column) => {
    const [a, b] = [us[row], cn[column]] as [PassageFeatures, PassageFeatures]
    const shared = a.topics.filter(topic => b.topics.includes(topic))
    const acts = [a.passage.act.value, b.passage.act.value]
    return {
      topics: at(topics, row, column),
      anyTopic: Number(shared.length > 0),
      specialTopic: Number(shared.some(topic => !GENERAL.has(topic))),
      firstTopic: Number(a.topics[0] !== undefined && a.topics[0] === b.topics[0]),
      onlyRelationship: Number(shared.length === 1 && shared[0] === 'relationship'),
      exclusive: at(exclusive, row, column),
      concepts: at(concepts, row, column),
      words: at(words, row, column),
      grams: at(grams, row, column),
      wordsLead: at(wordsLead, row, column),
      gramsLead: at(gramsLead, row, column),
      allLead: at(allLead, row, column),
      names: Number([...a.names.keys()].some(name => b.names.has(name) && rareName(name))),
      bothDiscuss: Number(acts.every(act => act === 'discuss')),
      bothAgree: Number(acts.every(act => act === 'agree')),
      distance: Math.abs(a.position - b.position),
      openings: Number(a.isFirst && b.isFirst),
      endings: Number(a.isLast && b.isLast),
      scarcity,
      agreement: shared.length / Math.max(1, new Set([...a.topics, ...b.topics]).size),
      bothSides: Number([a, b].every(({ passage }) => passage.speaker.value === 'both')),
    }
  }
}

/** Passages speak of few things, so that those of two are more often alike than their words. */
const MIXED = 0.6

const scaled = ({ rows, columns, values }: Table, factor: number): Table => ({
  rows,
  columns,
  values: values.map(value => value * factor),
})

const combine = (rows: number, columns: number, valueAt: (place: number) => number): Table => ({
  rows,
  columns,
  values: Float64Array.from({ length: rows * columns }, (_, place) => valueAt(place)),
})

/** How few other passages two share a topic with: 1 where it is theirs alone. */
function exclusiveness(us: readonly PassageFeatures[], cn: readonly PassageFeatures[]): Table {
  const [left, right] = [us, cn].map(all => countEach(all.flatMap(({ topics }) => topics)))
  const table = makeTable(us.length, cn.length)
  for (const [row, { topics }] of us.entries()) {
    for (const [column, other] of cn.entries()) {
      for (const topic of topics) {
        if (!other.topics.includes(topic)) continue
        const rate = 1 / Math.sqrt((left?.get(topic) ?? 1) * (right?.get(topic) ?? 1))
        const place = row * cn.length + column
        table.values[place] = Math.max(table.values[place] ?? 0, rate)
      }
    }
  }
  return table
}

/** Tells names that few passages hold; those who met are named everywhere. */
function rareNames(all: readonly PassageFeatures[]): (name: string) => boolean {
  const counts = countEach(all.flatMap(({ names }) => [...names.keys()]))
  const most = Math.max(2, all.length / 4)
  return name => (counts.get(name) ?? 0) <= most
}
