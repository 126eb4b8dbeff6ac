import type { PlacedPoint } from '../domain/accounts/pairing.ts'

/** The id of a point's element: "us-point-1", counted from 1. */
export const pointId = ({ side, index }: Pick<PlacedPoint, 'side' | 'index'>): string =>
  `${side}-point-${index + 1}`
