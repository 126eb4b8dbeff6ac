import type { Engagement, Official, Side, Topic } from '../record/engagement.ts'
import type { FigureTable } from './table.ts'

const COLUMNS = [
  'Id',
  'Title',
  'Date',
  'End date',
  'Date in US account',
  'Date in Chinese account',
  'Kind',
  'Level',
  'Status',
  'City',
  'Country',
  'Asked for by',
  'Officials',
  'Topics',
  'US account',
  'Words of US account',
  'Chinese account',
  'Words of Chinese account',
  'Address',
] as const

const NUMERIC: ReadonlySet<string> = new Set(['Words of US account', 'Words of Chinese account'])

/**
 * Engagements as a table, one row each, in the order given: with the codebook's words for kind,
 * level and coverage, names for officials and topics, and empty cells for missing values.
 *
 * @param addressOf the absolute address of an engagement's page, given its id
 */
export function engagementTable(
  engagements: readonly Engagement[],
  officials: ReadonlyMap<string, Official>,
  topics: ReadonlyMap<string, Topic>,
  addressOf: (id: string) => string,
): FigureTable {
  return {
    caption: 'Engagements',
    columns: COLUMNS.map(label => ({ label, numeric: NUMERIC.has(label) })),
    rows: engagements.map(engagement => [
      engagement.id,
      engagement.title,
      engagement.date,
      engagement.endDate ?? null,
      engagement.dates.us ?? null,
      engagement.dates.cn ?? null,
      engagement.format,
      engagement.level,
      engagement.status,
      engagement.place?.city ?? null,
      engagement.place?.country ?? null,
      engagement.initiator,
      engagement.participants.map(({ official: id }) => officials.get(id)?.name ?? id).join('; '),
      engagement.topics.map(id => topics.get(id)?.label ?? id).join('; '),
      ...accountCells(engagement, 'us'),
      ...accountCells(engagement, 'cn'),
      addressOf(engagement.id),
    ]),
  }
}

const accountCells = ({ accounts }: Engagement, side: Side) => [
  accounts[side]?.coverage ?? null,
  accounts[side]?.words ?? null,
]
