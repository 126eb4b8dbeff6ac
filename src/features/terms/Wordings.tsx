import { SIDES } from '../../domain/record/engagement.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import type { Wording } from '../../domain/terms/conceptUses.ts'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { verbatim } from '../../ui/verbatim.ts'

/** The ways in which accounts write a concept, with the uses of each by side. */
export const Wordings = ({ wordings }: { wordings: readonly Wording[] }) => (
  <ul aria-label="Wordings" className="flex flex-wrap gap-x-6 gap-y-1">
    {wordings.map(wording => (
      <li key={wording.term}>
        <span {...verbatim(wording.term)}>“{wording.term}”</span>{' '}
        <span className="text-[0.8125rem]">
          {SIDES.filter(side => wording[side] > 0).map(side => (
            <span key={side} className={SIDE_TEXT[side]}>
              {SIDE_LABELS[side].short} {wording[side]}{' '}
            </span>
          ))}
        </span>
      </li>
    ))}
  </ul>
)
