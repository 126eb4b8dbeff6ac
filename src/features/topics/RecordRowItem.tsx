import { Link } from 'wouter'
import { datesApart } from '../../domain/record/dates.ts'
import { formatDayRange, formatDayShort } from '../../domain/time/day.ts'
import {
  SIDES,
  lastDay,
  wasHeld,
  type Engagement,
  type Point,
  type Side,
} from '../../domain/record/engagement.ts'
import type { RankedPoint } from '../../domain/accounts/extracts.ts'
import { FORMAT_LABELS, SIDE_LABELS, STATUS_LABELS } from '../../domain/record/labels.ts'
import type { RecordRow, RecordSide } from '../../domain/accounts/topicRecord.ts'
import type { English } from '../../domain/terms/english.ts'
import type { View } from '../../domain/view/view.ts'
import { ActText } from '../../ui/ActText.tsx'
import { PointText } from '../../ui/PointText.tsx'
import { SIDE_TEXT } from '../../ui/sideClass.ts'
import { engagementHref, filterOf } from '../../url/links.ts'
import { presenceText } from './topicTexts.ts'

/** English wordings that the Chinese terms of each point show. */
type Worded = ReadonlyMap<Pick<Point, 'terms'>, English>

interface RecordRowItemProps {
  row: RecordRow
  /** Topic id. */
  topic: string
  view: View
  worded: Worded
  onTerm: (term: string) => void
}

/** One engagement of the record: its title, and the points of each account on the topic. */
export function RecordRowItem({ row, topic, view, worded, onTerm }: RecordRowItemProps) {
  const { engagement, reportedOnly } = row
  return (
    <li className="grid grid-cols-1 gap-x-6 gap-y-3 border-b border-hair py-5 print:grid-cols-[8rem_1fr_1fr] md:grid-cols-[10rem_1fr_1fr] lg:grid-cols-[13rem_1fr_1fr] lg:gap-x-10">
      <div>
        <p className="text-[0.8125rem] text-soft">
          {formatDayRange(engagement.date, lastDay(engagement))} ·{' '}
          {FORMAT_LABELS[engagement.format].toLowerCase()}
          {!wasHeld(engagement) && `, ${STATUS_LABELS[engagement.status].toLowerCase()}`}
        </p>
        <h4>
          <Link
            href={engagementHref(engagement.id, filterOf(view), reportedOnly ? undefined : topic)}
            className="font-serif text-[1.0625rem] leading-snug print:text-[0.875rem] font-semibold hover:underline"
          >
            {engagement.title}
          </Link>
        </h4>
        <OtherDates engagement={engagement} />
      </div>
      {reportedOnly ? (
        <p className="text-[0.9375rem] text-soft md:col-span-2 print:col-span-2">
          {reportedText(row)}
        </p>
      ) : (
        SIDES.map(side => (
          <SideCell key={side} side={side} half={row[side]} worded={worded} onTerm={onTerm} />
        ))
      )}
    </li>
  )
}

/** The sides' own dates, if they differ. */
function OtherDates({ engagement }: { engagement: Engagement }) {
  const apart = datesApart(engagement)
  if (!apart) return null
  return (
    <p className="mt-0.5 text-xs text-soft">
      {SIDES.map(side => `${formatDayShort(apart[side])} in ${SIDE_LABELS[side].capital}`).join(
        ', ',
      )}
    </p>
  )
}

function reportedText({ us, cn }: RecordRow): string {
  if (us.presence === 'absent' && cn.presence === 'absent') {
    return 'Reported by the press; no account from either side is recorded.'
  }
  const texts = SIDES.map(side => {
    const { presence } = side === 'us' ? us : cn
    return presenceText(presence, side)
  })
  return `Reported by others. ${texts.join('. ')}.`
}

/** A phone shows both accounts one below the other, or one of them. */
const ON_PHONE: Record<Side, string> = {
  us: 'max-md:not-print:in-data-[only=cn]:hidden',
  cn: 'max-md:not-print:in-data-[only=us]:hidden',
}

interface SideCellProps {
  side: Side
  half: RecordSide
  worded: Worded
  onTerm: (term: string) => void
}

function SideCell({ side, half: { presence, points }, worded, onTerm }: SideCellProps) {
  const label = (
    <p
      className={`mb-0.5 text-[0.8125rem] font-semibold md:hidden print:hidden ${SIDE_TEXT[side]}`}
    >
      {SIDE_LABELS[side].country}
    </p>
  )
  if (presence !== 'raised') {
    return (
      <div data-side={side} className={ON_PHONE[side]}>
        {label}
        <p className={`text-soft ${presence === 'silent' ? 'italic' : 'text-[0.9375rem]'}`}>
          {presenceText(presence, side)}
        </p>
      </div>
    )
  }
  return (
    <div data-side={side} className={ON_PHONE[side]}>
      {label}
      <ul className="space-y-3">
        {points.map(point => (
          <PointItem
            key={point.index}
            side={side}
            point={point}
            english={worded.get(point)}
            onTerm={onTerm}
          />
        ))}
      </ul>
    </div>
  )
}

interface PointItemProps {
  side: Side
  point: RankedPoint
  english: English | undefined
  onTerm: (term: string) => void
}

function PointItem({ side, point, english, onTerm }: PointItemProps) {
  return (
    <li className="text-[1.0625rem] print:text-[0.8125rem]">
      <p className="text-[0.8125rem] text-soft">
        <ActText point={point} side={side} otherReport={point.otherReport ?? null} />
      </p>
      <PointText point={point} onTerm={onTerm} english={english} />
    </li>
  )
}
