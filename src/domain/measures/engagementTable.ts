import type { Engagement, Official, Side, Topic } from '../record/engagement.ts'
import {
  COVERAGE_LABELS,
  FORMAT_LABELS,
  INITIATOR_LABELS,
  LEVEL_LABELS,
  STATUS_LABELS,
} from '../record/labels.ts'
import type { FigureTable } from './table.ts'

const COLUMNS = [
  'Id',
  'Title',
  'Date',
  'End date',
  'Date in US account',
  'Date in Chinese account',
  'Kind',
  'Kind id',
  'Level',
  'Level id',
  'Status',
  'Status id',
  'City',
  'Country',
  'Asked for by',
  'Asked for by id',
  'Officials',
  'Official ids',
  'Topics',
  'Topic ids',
  'US account',
  'US account id',
  'Words of US account',
  'Chinese account',
  'Chinese account id',
  'Words of Chinese account',
  'Address',
] as const

const NUMERIC: ReadonlySet<string> = new Set(['Words of US account', 'Words of Chinese account'])

/**
 * Engagements as a table, one row each, in the order given: with the labels of the screen beside
 * ids and the codebook's words, and empty cells for missing values.
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
      FORMAT_LABELS[engagement.format],
      engagement.format,
      LEVEL_LABELS[engagement.level],
      engagement.level,
      STATUS_LABELS[engagement.status],
      engagement.status,
      engagement.place?.city ?? null,
      engagement.place?.country ?? null,
      INITIATOR_LABELS[engagement.initiator],
      engagement.initiator,
      engagement.participants.map(({ official: id }) => officials.get(id)?.name ?? id).join('; '),
      engagement.participants.map(({ official }) => official).join('; '),
      engagement.topics.map(id => topics.get(id)?.label ?? id).join('; '),
      engagement.topics.join('; '),
      ...accountCells(engagement, 'us'),
      ...accountCells(engagement, 'cn'),
      addressOf(engagement.id),
    ]),
  }
}

function accountCells({ accounts }: Engagement, side: Side) {
  const account = accounts[side]
  return account
    ? [COVERAGE_LABELS[account.coverage], account.coverage, account.words]
    : [null, null, null]
}
