import type { PlacedPoint } from '../domain/accounts/pairing.ts'
import { SIDES } from '../domain/record/engagement.ts'

/** A point by its position, as in addresses. */
export type PointPlace = Pick<PlacedPoint, 'side' | 'index'>

/** The id of a point's element, which is also its fragment in the address, from 1: "us-1". */
export const pointId = ({ side, index }: PointPlace): string => `${side}-${index + 1}`

/** The point in the fragment of an address; `null` if the fragment names something else. */
export function readPointId(name: string): PointPlace | null {
  // The first version of the site named them "cn-point-13".
  const [, word, number] = /^([a-z]{2})-(?:point-)?([1-9]\d{0,3})$/.exec(name) ?? []
  const side = SIDES.find(known => known === word)
  return side ? { side, index: Number(number) - 1 } : null
}
