import type { Edition } from '../record/edition.ts'
import type { EngagementRecord } from '../record/engagement.ts'
import { SIDE_LABELS } from '../record/labels.ts'
import { formatDayRange } from '../time/day.ts'
import { accountOf, type PlacedPoint } from '../accounts/pairing.ts'
import { citeEngagement, type Citation, type Seen } from './citation.ts'

/** A point as a text to quote: the paraphrase, whose account it is from, and its address. */
export function pointQuote(
  record: Pick<EngagementRecord, 'title' | 'date' | 'endDate' | 'accounts'>,
  { side, index, point }: PlacedPoint,
  address: string,
): string {
  const { adjective } = SIDE_LABELS[side]
  const publisher = accountOf(record.accounts, side)?.publisher
  const source = [
    `Paraphrase of the ${adjective} account of ${record.title}`,
    publisher,
    daysOf(record),
    `point ${index + 1}`,
  ]
  return `${point.text}\n${source.filter(Boolean).join(', ')}\n${address}`
}

/** A reference to one point of an account, as a part of the engagement's entry. */
export function citePoint(
  record: Pick<EngagementRecord, 'id' | 'title' | 'date' | 'endDate'>,
  { side, index }: Pick<PlacedPoint, 'side' | 'index'>,
  edition: Edition,
  seen: Seen,
): Citation {
  const whole = citeEngagement(record, edition, seen)
  return {
    ...whole,
    key: `${whole.key}-${side}-${index + 1}`,
    title: `${whole.title}, ${SIDE_LABELS[side].adjective} account, point ${index + 1}`,
  }
}

const daysOf = (record: Pick<EngagementRecord, 'date' | 'endDate'>) =>
  formatDayRange(record.date, record.endDate ?? record.date)
