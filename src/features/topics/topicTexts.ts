import type { Side } from '../../domain/record/engagement.ts'
import type { Lead } from '../../domain/accounts/lead.ts'
import { formatShare } from '../../domain/measures/figures.ts'
import { SIDE_LABELS, absenceText, count } from '../../domain/record/labels.ts'
import type { RecordPresence } from '../../domain/accounts/topicRecord.ts'

/** What the lack of a point on the topic means for an account, as on the engagement page. */
export function presenceText(presence: RecordPresence, side: Side): string {
  if (presence === 'silent' || presence === 'unknown') return absenceText(presence, side)
  if (presence === 'other') {
    return `The ${SIDE_LABELS[side].adjective} account has only other points on it`
  }
  if (presence === 'absent') return `No ${SIDE_LABELS[side].adjective} account is recorded`
  return ''
}

/** Fewer exchanges than this show no lead, and neither does a smaller mean difference. */
export const FEWEST_EXCHANGES = 5
const LEAST_POINTS = 5

/** Which side puts the topic earlier in its accounts, in words. */
export function leadText(lead: Lead | undefined, topic: string): string {
  if (!lead) return `No exchange on ${topic} is reported by both accounts.`
  const over = `Of ${count(lead.exchanges, 'exchange')} that both accounts report`
  const shares =
    `${over}, Washington puts ${formatShare(lead.usEarlier)} earlier in its account, Beijing ` +
    `${formatShare(lead.cnEarlier)}; ${formatShare(lead.same)} are at the same place.`
  if (lead.exchanges < FEWEST_EXCHANGES) return `${over}: too few to compare.`
  const points = Math.round(Math.abs(lead.difference) * 100)
  if (points < LEAST_POINTS) return `${shares} On average neither raises it earlier.`
  const first = lead.difference > 0 ? 'Washington' : 'Beijing'
  return `${shares} On average ${first} raises it ${points}% of an account’s length earlier.`
}
