import { useId } from 'react'
import { SILENCE_PARTS, type SilencePart } from '../../domain/accounts/silence.ts'
import { Hatching } from '../../ui/Hatching.tsx'
import { PART_LABELS } from './silenceRows.ts'

const FILLS: Record<SilencePart, string> = {
  us: 'fill-us',
  both: 'fill-rule',
  cn: 'fill-cn',
  unknown: 'stroke-grey',
}

/** The parts of a bar, in order. */
export function Legend() {
  const hatching = useId()
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-0.5 text-[0.8125rem] text-soft">
      {SILENCE_PARTS.map(part => (
        <li key={part} className="inline-flex items-center gap-1.5">
          <svg width="16" height="10" aria-hidden="true">
            {part === 'unknown' && <Hatching id={hatching} />}
            <rect
              width="16"
              height="10"
              fill={part === 'unknown' ? `url(#${hatching})` : undefined}
              className={FILLS[part]}
            />
          </svg>
          {PART_LABELS[part]}
        </li>
      ))}
    </ul>
  )
}
