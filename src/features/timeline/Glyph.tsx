import type { Look } from '../../domain/timeline/look.ts'
import { SHAPE_PATHS } from './marker.ts'

/** The same glyph as on the timeline, for the legend and the card. */
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

/** Both halves of a glyph, in a square of 12: each the whole outline in a window of its own. */
export const GlyphHalves = ({ shape, us, cn, held }: Look) =>
  (['us', 'cn'] as const).map(side => {
    const isRecorded = side === 'us' ? us : cn
    const left = side === 'us' ? 0 : 6
    return (
      <svg key={side} x={left} width="6" height="12" viewBox={`${left} 0 6 12`}>
        <path
          d={SHAPE_PATHS[shape]}
          className={`${isRecorded ? `timeline-${side}` : 'timeline-none'} ${held ? 'timeline-held' : 'timeline-dashed'}`}
        />
      </svg>
    )
  })
