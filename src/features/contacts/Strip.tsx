import type { Gap } from '../../domain/contacts/gaps.ts'
import type { LineRecord } from '../../domain/contacts/lineRecord.ts'
import { wasHeld } from '../../domain/record/engagement.ts'
import { percent } from '../../ui/percent.ts'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { contactSentence, gapText } from './contactTexts.ts'
import type { PlaceOf } from './timeScale.ts'

const HEIGHT = 44
const MIDDLE = 13

interface StripProps {
  record: LineRecord
  place: PlaceOf
  tell: (text: string) => CaptionedProps
}

/** A line's contacts on a time axis, with its longest gap. Decorative: the row has the figures. */
export function Strip({ record: { all, longest }, place, tell }: StripProps) {
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={HEIGHT}
      className="block overflow-visible text-[0.6875rem]"
    >
      <line x1="1%" x2="99%" y1={MIDDLE} y2={MIDDLE} className="stroke-rule" />
      {longest && <Bracket gap={longest} place={place} y={MIDDLE + 13} label={gapText(longest)} />}
      {all
        // The few that were not held are drawn on top.
        .toSorted((a, b) => Number(wasHeld(b)) - Number(wasHeld(a)))
        .map(engagement => (
          <circle
            key={engagement.id}
            cx={percent(place(engagement.date))}
            cy={MIDDLE}
            r="4"
            className={`hover:stroke-focus ${wasHeld(engagement) ? 'fill-ink stroke-paper' : 'fill-paper stroke-ink'}`}
            strokeDasharray={wasHeld(engagement) ? undefined : '2 1.4'}
            {...tell(contactSentence(engagement))}
          />
        ))}
    </svg>
  )
}

interface BracketProps {
  gap: Gap
  place: PlaceOf
  /** The position of its lower edge, in pixels. */
  y: number
  /** The text below it. */
  label: string
}

/** A gap as a bracket, which is dashed and has no right end while the gap is open. */
export function Bracket({ gap, place, y, label }: BracketProps) {
  const [x1, x2] = [place(gap.from), place(gap.to)]
  const middle = (x1 + x2) / 2
  const anchor = middle > 84 ? 'end' : middle < 16 ? 'start' : 'middle'
  const at = { end: x2, start: x1, middle }[anchor]
  const dashes = gap.after ? undefined : '3 2.5'
  return (
    <g className="stroke-soft">
      <line x1={percent(x1)} x2={percent(x1)} y1={y - 4} y2={y} />
      <line x1={percent(x1)} x2={percent(x2)} y1={y} y2={y} strokeDasharray={dashes} />
      {gap.after && <line x1={percent(x2)} x2={percent(x2)} y1={y - 4} y2={y} />}
      <text x={percent(at)} y={y + 13} textAnchor={anchor} className="fill-ink stroke-none">
        {label}
      </text>
    </g>
  )
}
