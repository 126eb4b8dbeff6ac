import { useMemo } from 'react'
import { longGaps, type LineRecord } from '../../domain/contacts/lineRecord.ts'
import { pileDots } from '../../domain/measures/dots.ts'
import { wasHeld, type Engagement } from '../../domain/record/engagement.ts'
import type { Extent } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'
import { PiledMarks, pileHeight } from '../../ui/figure/PiledMarks.tsx'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { engagementHref, filterOf } from '../../url/links.ts'
import { contactSentence, gapText } from './contactTexts.ts'
import { Bracket } from './Strip.tsx'
import { roomFor, type PlaceOf } from './timeScale.ts'

interface LineMarksProps {
  record: LineRecord
  within: Extent
  place: PlaceOf
  /** The number of marks that fit side by side. */
  places: number
  /** The width of a short label, in percent of the chart's width. */
  labelWidth: number
  view: View
  tell: (text: string) => CaptionedProps
}

/** A line's contacts as links, piled up where they are close in time, above its long gaps. */
export function LineMarks({
  record,
  within,
  place,
  places,
  labelWidth,
  view,
  tell,
}: LineMarksProps) {
  const { all } = record
  const dots = useMemo(() => pileDots(all, within, places), [all, within, places])
  const base = pileHeight(dots) + 8
  return (
    <PiledMarks
      label="Contacts in order of time"
      height={base + 30}
      xOf={({ at }) => 1 + at * 98}
      hrefOf={({ id }) => engagementHref(id, filterOf(view))}
      nameOf={contactSentence}
      draw={drawContact}
      {...{ dots, base, tell }}
    >
      <line x1="1%" x2="99%" y1={base} y2={base} className="stroke-rule" />
      <g aria-hidden="true">
        {longGaps(record).map(gap => {
          const text = gapText(gap)
          const isRoomFor = place(gap.to) - place(gap.from) >= roomFor(text, labelWidth)
          return (
            <Bracket
              key={gap.from}
              gap={gap}
              place={place}
              y={base + 10}
              label={isRoomFor ? text : ''}
            />
          )
        })}
      </g>
    </PiledMarks>
  )
}

/** Filled if the contact took place. */
function drawContact(engagement: Engagement) {
  const isHeld = wasHeld(engagement)
  return (
    <circle
      r="5"
      className={isHeld ? 'fill-ink' : 'fill-paper stroke-ink'}
      strokeDasharray={isHeld ? undefined : '2 1.6'}
    />
  )
}
