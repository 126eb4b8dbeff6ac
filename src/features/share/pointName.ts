import { ACCOUNT_LABELS } from '../../domain/record/labels.ts'
import type { PointPlace } from '../../accounts/pointId.ts'

/** "point 12 of the Chinese account" */
export const pointName = ({ side, index }: PointPlace): string =>
  `point ${index + 1} of the ${ACCOUNT_LABELS[side]}`
