import type { Catalog } from '../../domain/catalog.ts'
import { formatDayShort, type Day } from '../../domain/day.ts'
import { SIDES, type Engagement, type Side } from '../../domain/engagement.ts'
import { COVERAGE_LABELS, SIDE_LABELS } from '../../domain/labels.ts'

/** The short names of a side's principals; of all who took part where none is marked. */
function namesOf(engagement: Engagement, side: Side, { officials }: Catalog): string[] {
  const ours = engagement.participants.flatMap(({ official: id, lead }) => {
    const official = officials.get(id)
    return official?.side === side ? [{ name: official.short, lead }] : []
  })
  const leads = ours.filter(({ lead }) => lead)
  return (leads.length > 0 ? leads : ours).map(({ name }) => name)
}

/** "Blinken, Sullivan – Wang Yi", the American side first. */
export const whoText = (engagement: Engagement, catalog: Catalog): string =>
  SIDES.map(side => namesOf(engagement, side, catalog).join(', '))
    .filter(Boolean)
    .join(' – ')

/** "12 Nov 2021", "18–19 Jun 2023", "30 Apr – 2 May 2024" */
export function dateText({ date, endDate }: Pick<Engagement, 'date' | 'endDate'>): string {
  const last = endDate ?? date
  const [start, end] = [formatDayShort(date), formatDayShort(last)]
  if (date === last) return end
  if (date.slice(0, 7) === last.slice(0, 7)) return `${start.split(' ')[0]}–${end}`
  if (date.slice(0, 4) === last.slice(0, 4)) return `${withoutYear(date)} – ${end}`
  return `${start} – ${end}`
}

/** "US 12 Nov · China 13 Nov": the days that the accounts give; nothing where they agree. */
export function sideDatesText({ dates: { us, cn } }: Pick<Engagement, 'dates'>): string | null {
  if (!us || !cn || us === cn) return null
  return `US ${withoutYear(us)} · China ${withoutYear(cn)}`
}

/** "12 Nov" */
const withoutYear = (day: Day) => formatDayShort(day).slice(0, -5)

/** "Both accounts", "US account only, in part", "Both accounts, the Chinese in part", "No account" */
export function accountsText({ accounts: { us, cn } }: Pick<Engagement, 'accounts'>): string {
  if (us && cn) {
    const [ours, theirs] = [COVERAGE_LABELS[us.coverage], COVERAGE_LABELS[cn.coverage]]
    if (ours === theirs) return us.coverage === 'full' ? 'Both accounts' : `Both accounts, ${ours}`
    const less = [
      us.coverage !== 'full' && `the US ${ours}`,
      cn.coverage !== 'full' && `the Chinese ${theirs}`,
    ].filter(Boolean)
    return `Both accounts, ${less.join(', ')}`
  }
  const side = us ? 'us' : 'cn'
  const account = us ?? cn
  if (!account) return 'No account'
  const part = account.coverage === 'full' ? '' : `, ${COVERAGE_LABELS[account.coverage]}`
  return `${SIDE_LABELS[side].short} account only${part}`
}
