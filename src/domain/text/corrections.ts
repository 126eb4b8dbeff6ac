import { SIDES, type Act, type Side, type Speaker } from '../record/engagement.ts'
import type {
  AnalysedPassage,
  AnalysedText,
  Comparison,
  PassagePair,
  Span,
  TopicJudgement,
} from './analysis.ts'

/**
 * A reader's judgement in place of the engine's. A passage is named by where its words stand in
 * its text, white space at both ends left out, so that a correction outlives a new analysis.
 */
export type Correction =
  | { what: 'topics'; side: Side; place: Span; value: readonly string[] }
  | { what: 'speaker'; side: Side; place: Span; value: Speaker }
  | { what: 'act'; side: Side; place: Span; value: Act }
  /** The two report the same exchange, and neither any other; `null` for no partner. */
  | { what: 'match'; us: Span | null; cn: Span | null }

/**
 * The comparison with the reader's corrections; later ones override earlier ones. Corrections of
 * passages that no longer exist are ignored.
 */
export function applyCorrections(
  comparison: Comparison,
  corrections: readonly Correction[],
): Comparison {
  if (corrections.length === 0) return comparison
  const finders = { us: finderIn(comparison.us), cn: finderIn(comparison.cn) }
  const passages = { us: [...comparison.us.passages], cn: [...comparison.cn.passages] }
  let pairs = comparison.pairs
  for (const correction of corrections) {
    if (correction.what === 'match') {
      const us = correction.us && finders.us(correction.us)
      const cn = correction.cn && finders.cn(correction.cn)
      if (us === undefined || cn === undefined) continue
      pairs = rematch(pairs, us, cn, comparison.pairs)
    } else {
      const { side, place } = correction
      const index = finders[side](place)
      const passage = index === undefined ? undefined : passages[side][index]
      if (index === undefined || !passage) continue
      passages[side][index] = correct(passage, correction)
    }
  }
  return {
    ...comparison,
    us: { ...comparison.us, passages: passages.us },
    cn: { ...comparison.cn, passages: passages.cn },
    pairs,
  }
}

const keyOf = ({ start, end }: Span) => `${start} ${end}`

/** Finds the passage at a place, by its index. */
function finderIn({ passages }: AnalysedText): (place: Span) => number | undefined {
  const indexes = new Map(passages.map((passage, index) => [keyOf(passage.place), index]))
  return place => indexes.get(keyOf(place))
}

function correct(
  passage: AnalysedPassage,
  correction: Exclude<Correction, { what: 'match' }>,
): AnalysedPassage {
  if (correction.what === 'topics') {
    const known = new Map(passage.topics.map(judgement => [judgement.topic, judgement]))
    const topics = correction.value.map(
      (topic): TopicJudgement => known.get(topic) ?? { topic, weight: 0, because: [] },
    )
    return { ...passage, topics }
  }
  const { what, value } = correction
  if (passage[what].value === value) return passage
  return { ...passage, [what]: { value, because: [] } }
}

/** @param found the engine's own pairs; a reader who restores one gets its reasons back */
function rematch(
  pairs: readonly PassagePair[],
  us: number | null,
  cn: number | null,
  found: readonly PassagePair[],
): PassagePair[] {
  const rest = pairs.filter(pair => pair.us !== us && pair.cn !== cn)
  if (us === null || cn === null) return rest
  const pair = found.find(one => one.us === us && one.cn === cn)
  return [...rest, pair ?? { us, cn, score: 1, because: [] }].toSorted((a, b) => a.us - b.us)
}

/** Adds a correction, replacing an earlier one of the same judgement. */
export function addCorrection(
  corrections: readonly Correction[],
  added: Correction,
): readonly Correction[] {
  if (added.what === 'match') return [...corrections, added]
  const isOnTheSame = (one: Correction) =>
    one.what === added.what && one.side === added.side && isSamePlace(one.place, added.place)
  return [...corrections.filter(one => !isOnTheSame(one)), added]
}

/** The corrections without those of one passage. */
export const dropCorrectionsOf = (
  corrections: readonly Correction[],
  side: Side,
  place: Span,
): readonly Correction[] =>
  corrections.filter(one => {
    const own = one.what === 'match' ? one[side] : one.side === side ? one.place : null
    return own === null || !isSamePlace(own, place)
  })

const isSamePlace = (a: Span, b: Span) => a.start === b.start && a.end === b.end

/** The indexes of the passages of each side that differ from the engine's result. */
export function correctedPassages(
  found: Comparison,
  corrected: Comparison,
): Readonly<Record<Side, ReadonlySet<number>>> {
  const [us, cn] = SIDES.map(side => {
    const [before, after] = [partnersIn(found, side), partnersIn(corrected, side)]
    const changed = corrected[side].passages.flatMap((passage, index) => {
      const own = found[side].passages[index]
      const isSame = own && isJudgedAlike(own, passage) && before.get(index) === after.get(index)
      return isSame ? [] : index
    })
    return new Set(changed)
  })
  return { us: us ?? new Set(), cn: cn ?? new Set() }
}

/** The partner of each matched passage of a side, by index. */
export const partnersIn = (
  { pairs }: Pick<Comparison, 'pairs'>,
  side: Side,
): ReadonlyMap<number, number> =>
  new Map(pairs.map(({ us, cn }) => (side === 'us' ? [us, cn] : [cn, us])))

const topicsOf = ({ topics }: AnalysedPassage) => topics.map(({ topic }) => topic).join(' ')

function isJudgedAlike(a: AnalysedPassage, b: AnalysedPassage): boolean {
  if (a === b) return true
  return (
    a.speaker.value === b.speaker.value &&
    a.act.value === b.act.value &&
    topicsOf(a) === topicsOf(b)
  )
}

/**
 * Moves corrections to a changed text: those of passages whose words are still there follow them,
 * the others are dropped.
 */
export function moveCorrections(
  corrections: readonly Correction[],
  before: Readonly<Record<Side, string>>,
  after: Readonly<Record<Side, string>>,
): readonly Correction[] {
  if (SIDES.every(side => before[side] === after[side])) return corrections
  const move = (side: Side, place: Span) => movePlace(place, before[side], after[side])
  return corrections.flatMap((correction): Correction[] => {
    if (correction.what !== 'match') {
      const place = move(correction.side, correction.place)
      return place ? [{ ...correction, place }] : []
    }
    const us = correction.us && move('us', correction.us)
    const cn = correction.cn && move('cn', correction.cn)
    const isLost = (correction.us && !us) || (correction.cn && !cn)
    return isLost ? [] : [{ ...correction, us, cn }]
  })
}

/** Finds the words of a span in another text; of several occurrences, the one of the same number. */
function movePlace({ start, end }: Span, before: string, after: string): Span | null {
  if (before === after) return { start, end }
  const words = before.slice(start, end)
  if (words === '') return null
  const turn = occurrencesOf(words, before.slice(0, start)).length
  const found = occurrencesOf(words, after)
  const moved = found[turn] ?? found.at(-1)
  return moved === undefined ? null : { start: moved, end: moved + words.length }
}

function occurrencesOf(words: string, text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push(at)
  }
  return found
}
