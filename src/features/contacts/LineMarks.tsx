import { useMemo, useRef } from 'react'
import { Link } from 'wouter'
import { longGaps, type LineRecord } from '../../domain/contacts/lineRecord.ts'
import { pileDots, type Dot } from '../../domain/measures/dots.ts'
import { wasHeld } from '../../domain/record/engagement.ts'
import type { Extent } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'
import { percent } from '../../ui/percent.ts'
import { findInLine, stopsIn, useOneStop } from '../../ui/useOneStop.ts'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { engagementHref, filterOf } from '../../url/links.ts'
import { contactSentence, gapText } from './contactTexts.ts'
import { Bracket } from './Strip.tsx'
import type { PlaceOf } from './timeScale.ts'

const DOT = 14

interface LineMarksProps {
  record: LineRecord
  within: Extent
  place: PlaceOf
  /** How many marks fit beside one another. */
  places: number
  /** Per cent of the width that a short label takes. */
  room: number
  view: View
  tell: (text: string) => CaptionedProps
}

/** A line's contacts as marks that open them, piled where they are close, over its long gaps. */
export function LineMarks({ record, within, place, places, room, view, tell }: LineMarksProps) {
  const { all } = record
  const drawing = useRef<SVGSVGElement>(null)
  const keys = useOneStop(drawing, (from, [columns, rows]) =>
    findInLine(stopsIn(drawing.current), from, columns || -rows),
  )
  const dots = useMemo(() => pileDots(all, within, places), [all, within, places])
  const base = (Math.max(0, ...dots.map(({ level }) => level)) + 1) * DOT + 8
  return (
    <svg
      ref={drawing}
      {...keys}
      role="group"
      aria-label="Contacts in order of time"
      width="100%"
      height={base + 30}
      className="block overflow-visible text-[0.6875rem]"
    >
      <line x1="1%" x2="99%" y1={base} y2={base} className="stroke-rule" />
      <g aria-hidden="true">
        {longGaps(record).map(gap => (
          <Bracket
            key={gap.from}
            gap={gap}
            place={place}
            y={base + 10}
            label={place(gap.to) - place(gap.from) >= room ? gapText(gap) : ''}
          />
        ))}
      </g>
      {dots.map(dot => (
        <Mark key={dot.engagement.id} dot={dot} x={1 + dot.at * 98} {...{ base, view, tell }} />
      ))}
    </svg>
  )
}

interface MarkProps {
  dot: Dot
  /** Per cent of the width. */
  x: number
  /** Where the line of time lies. */
  base: number
  view: View
  tell: (text: string) => CaptionedProps
}

function Mark({ dot: { engagement, level }, x, base, view, tell }: MarkProps) {
  const sentence = contactSentence(engagement)
  const isHeld = wasHeld(engagement)
  return (
    <svg x={percent(x)} y={base - (level + 0.5) * DOT - 1} overflow="visible">
      <Link
        href={engagementHref(engagement.id, filterOf(view))}
        data-stop
        tabIndex={-1}
        aria-label={sentence}
        className="group"
        {...tell(sentence)}
      >
        <rect x={-DOT / 2} y={-DOT / 2} width={DOT} height={DOT} fillOpacity="0" />
        <circle
          r="5"
          className={isHeld ? 'fill-ink' : 'fill-paper stroke-ink'}
          strokeDasharray={isHeld ? undefined : '2 1.6'}
        />
        <circle r="7" className="fill-none stroke-transparent group-hover:stroke-ink" />
      </Link>
    </svg>
  )
}
