import { SIDES } from '../../domain/record/engagement.ts'
import type { Look } from '../../domain/timeline/look.ts'
import { HALF_PATHS, halfClass } from './marker.ts'

/** The glyph of the timeline, for the legend and the card. */
export const Glyph = (look: Look) => (
  <svg
    viewBox="0 0 12 12"
    width="12"
    height="12"
    className="timeline-glyph inline-block shrink-0"
    aria-hidden="true"
  >
    <GlyphHalves {...look} />
  </svg>
)

/** Both halves of a glyph, in a square of 12. */
export const GlyphHalves = (look: Look) =>
  SIDES.map(side => (
    <path key={side} d={HALF_PATHS[look.shape][side]} className={halfClass(look, side)} />
  ))
