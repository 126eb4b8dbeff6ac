import type { Official, Side } from '../domain/record/engagement.ts'

/** Text in a side's colour; officials of third countries have none. */
export const SIDE_TEXT: Record<Official['side'], string> = {
  us: 'text-us',
  cn: 'text-cn',
  other: 'text-ink',
}

/** Shapes in a side's colour. */
export const SIDE_FILL: Record<Side, string> = { us: 'fill-us', cn: 'fill-cn' }
