import type { Side } from '../../domain/engagement.ts'

/** Text in a side's colour. */
export const SIDE_TEXT: Record<Side, string> = { us: 'text-us', cn: 'text-cn' }

/** Shapes of an SVG in a side's colour. */
export const SIDE_FILL: Record<Side, string> = { us: 'fill-us', cn: 'fill-cn' }
