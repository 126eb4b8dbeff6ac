import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { LineRecord } from '../../domain/contacts/lineRecord.ts'
import { formatAgo, formatDuration } from '../../domain/record/durations.ts'
import { formatDayShort } from '../../domain/time/day.ts'
import type { Extent } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'
import type { CaptionedProps } from '../../ui/useHoverCaption.tsx'
import { contactLineHref, filterOf } from '../../url/links.ts'
import { WhoAsked } from './WhoAsked.tsx'
import { rateText } from './contactTexts.ts'
import { Strip } from './Strip.tsx'
import { Bands } from './TimeAxis.tsx'
import type { PlaceOf } from './timeScale.ts'

interface LineRowProps {
  record: LineRecord
  within: Extent
  place: PlaceOf
  view: View
  tell: (text: string) => CaptionedProps
}

/** One line: its contacts on a time axis, and its figures, each with a label for screen readers. */
export function LineRow({ record, within, place, view, tell }: LineRowProps) {
  const { line, held, notHeld, open, median, longest, asked, rate } = record
  return (
    <li className="lines-row border-t border-hair">
      <h3 className="lines-name self-center font-serif text-[1rem] leading-tight font-semibold max-lg:text-lg">
        <Link
          href={contactLineHref(line.id, filterOf(view))}
          className="inline-flex min-h-7 items-center hover:underline"
        >
          {line.label}
        </Link>
      </h3>
      <div className="lines-strip relative isolate">
        <Bands within={within} place={place} />
        <Strip record={record} place={place} tell={tell} />
      </div>
      <Figure label="Contacts" note={notHeld.length > 0 && `+ ${notHeld.length} not held`}>
        <b className="font-semibold">{held.length}</b>
      </Figure>
      <Figure label="Last contact" note={open && formatAgo(open.days)}>
        {open ? formatDayShort(open.from) : '–'}
      </Figure>
      <Figure label="Median gap">{median === null ? '–' : formatDuration(median)}</Figure>
      <Figure label="Longest gap" note={longest && !longest.after && 'still open'}>
        {longest ? (
          <span className={longest.after ? '' : 'font-semibold'}>
            {formatDuration(longest.days)}
          </span>
        ) : (
          '–'
        )}
      </Figure>
      <Figure label="Per quarter" note={rate.before !== null && `${rateText(rate.before)} before`}>
        {rateText(rate.now)}
      </Figure>
      <div className="lines-asked self-center">
        <WhoAsked asked={asked} />
      </div>
    </li>
  )
}

interface FigureProps {
  label: string
  /** In small type under it. */
  note?: ReactNode
  children: ReactNode
}

const Figure = ({ label, note, children }: FigureProps) => (
  <p className="self-center max-lg:self-start">
    <span className="block text-xs text-soft lg:sr-only">{label}</span>{' '}
    <span className="block">{children}</span>{' '}
    {note ? <span className="block text-xs text-soft">{note}</span> : null}
  </p>
)
