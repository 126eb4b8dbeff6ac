import type { PlacedPoint } from '../domain/accounts/pairing.ts'
import { SIDES } from '../domain/record/engagement.ts'

/** A point by its place, as addresses name it. */
export type PointPlace = Pick<PlacedPoint, 'side' | 'index'>

/** The id of a point's element, and its address in the page: "us-1", counted from 1. */
export const pointId = ({ side, index }: PointPlace): string => `${side}-${index + 1}`

/** The point that an address names after its "#"; `null` where it names something else. */
export function readPointId(name: string): PointPlace | null {
  // "cn-point-13" is how the first version of the site named them.
  const [, word, number] = /^([a-z]{2})-(?:point-)?([1-9]\d{0,3})$/.exec(name) ?? []
  const side = SIDES.find(known => known === word)
  return side ? { side, index: Number(number) - 1 } : null
}
