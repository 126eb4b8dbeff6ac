import { otherSide } from '../../../domain/record/engagement.ts'
import type { AnalysedPassage, Comparison, PassagePair } from '../../../domain/text/analysis.ts'
import { partnersIn } from '../../../domain/text/corrections.ts'
import type { PassageRef } from './passages.ts'

/** A passage with its position and partner in one comparison. */
export interface JudgedPassage {
  passage: AnalysedPassage
  /** The index of its partner on the other side; `null` if there is none. */
  partner: number | null
  pair: PassagePair | null
}

/** The passage of a reference; `null` if there is none. */
export function judgedPassage(
  comparison: Comparison,
  { side, index }: PassageRef,
): JudgedPassage | null {
  const passage = comparison[side].passages[index]
  if (!passage) return null
  const partner = partnersIn(comparison, side).get(index) ?? null
  const pair = comparison.pairs.find(one => one[side] === index) ?? null
  return { passage, partner, pair }
}

/** The passages of the other side that make a statement, with their indexes. */
export const passagesAcross = (comparison: Comparison, { side }: PassageRef) =>
  [...comparison[otherSide(side)].passages.entries()].filter(
    ([, { isBoilerplate }]) => !isBoilerplate,
  )
