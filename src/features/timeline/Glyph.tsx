import type { Look } from '../../domain/timeline/look.ts'
import { SHAPE_PATHS } from './marker.ts'

/** The same glyph as on the timeline, for the legend and the card. */
export function Glyph({ shape, us, cn, held }: Look) {
  const half = (side: 'us' | 'cn', isRecorded: boolean) => (
    <svg
      x={side === 'us' ? 0 : 6}
      width="6"
      height="12"
      viewBox={side === 'us' ? '0 0 6 12' : '6 0 6 12'}
    >
      <path
        d={SHAPE_PATHS[shape]}
        className={`${isRecorded ? `timeline-${side}` : 'timeline-none'} ${held ? 'timeline-held' : 'timeline-dashed'}`}
      />
    </svg>
  )
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      className="timeline-glyph inline-block shrink-0"
      aria-hidden="true"
    >
      {half('us', us)}
      {half('cn', cn)}
    </svg>
  )
}
