import type { Catalog } from '../../domain/record/catalog.ts'
import { datesApart } from '../../domain/record/dates.ts'
import { formatDayRangeShort, formatDayShort, type Day } from '../../domain/time/day.ts'
import {
  SIDES,
  type AccountSummary,
  type Engagement,
  type Side,
} from '../../domain/record/engagement.ts'
import { COVERAGE_LABELS, SIDE_LABELS } from '../../domain/record/labels.ts'
import { principalsOf } from '../../domain/record/officials.ts'

/** The short names of a side's principals, or of all participants if none is marked. */
function namesOf(engagement: Engagement, side: Side, { officials }: Catalog): string[] {
  const ours = engagement.participants.flatMap(({ official: id, lead }) => {
    const official = officials.get(id)
    return official?.side === side ? [{ name: official.short, lead }] : []
  })
  return principalsOf(ours).map(({ name }) => name)
}

/** "Blinken, Sullivan – Wang Yi", the American side first. */
export const whoText = (engagement: Engagement, catalog: Catalog): string =>
  SIDES.map(side => namesOf(engagement, side, catalog).join(', '))
    .filter(Boolean)
    .join(' – ')

/** "12 Nov 2021", "18–19 Jun 2023", "30 Apr – 2 May 2024" */
export function dateText({ date, endDate }: Pick<Engagement, 'date' | 'endDate'>): string {
  return formatDayRangeShort(date, endDate ?? date)
}

/** "US 12 Nov · China 13 Nov": the days that the accounts give; empty if they agree. */
export function sideDatesText(engagement: Pick<Engagement, 'dates'>): string | null {
  const apart = datesApart(engagement)
  return apart && `US ${withoutYear(apart.us)} · China ${withoutYear(apart.cn)}`
}

/** "12 Nov" */
const withoutYear = (day: Day) => formatDayShort(day).slice(0, -5)

/**
 * "Both accounts", "US account only, in part", "Both accounts, the Chinese in part", "No account"
 */
export function accountsText({ accounts }: Pick<Engagement, 'accounts'>): string {
  const { us, cn } = accounts
  if (!us && !cn) return 'No account'
  const detail = accountsDetail({ accounts })
  return us && cn
    ? `Both accounts${detail}`
    : `${SIDE_LABELS[us ? 'us' : 'cn'].short} account only${detail}`
}

/** What of the accounts is not known in full: ", in part", ", the Chinese in part"; or "". */
export function accountsDetail({ accounts: { us, cn } }: Pick<Engagement, 'accounts'>): string {
  const [ours, theirs] = [lackOf(us), lackOf(cn)]
  if (!us || !cn || ours === theirs) return ours || theirs ? `, ${ours || theirs}` : ''
  const lacks = [ours && `the US ${ours}`, theirs && `the Chinese ${theirs}`]
  return `, ${lacks.filter(Boolean).join(', ')}`
}

const lackOf = (account: AccountSummary | undefined) =>
  !account || account.coverage === 'full' ? '' : COVERAGE_LABELS[account.coverage]
