import { FIELDS } from '../../../src/domain/codebook/fields.ts'
import { SIDES } from '../../../src/domain/record/engagement.ts'
import type { Dataset } from '../dataset.ts'
import { linesByEngagement } from '../engagementLines.ts'
import { ENGAGEMENT_ID, TO_ENGAGEMENT } from './engagementTables.ts'
import { column, refersTo, type Table } from './table.ts'

const { line, official, post } = FIELDS

const LINE_ID = column('line', { text: 'Id of the line of contact.' })
const TO_LINE = refersTo('line', 'contact_lines')

/** Lines of contact and their engagements; no tables if the dataset has no lines. */
export function contactTables(dataset: Dataset): Table[] {
  const { contacts: lines } = dataset
  if (lines.length === 0) return []
  return [
    {
      name: 'contact_lines',
      title: 'Lines of contact',
      description: 'A row is one line of contact: two offices that talk, whoever holds them.',
      columns: [
        column('id', line.id),
        column('label', line.label),
        column('offices', line.offices),
      ],
      key: ['id'],
      foreignKeys: [],
      rows: lines.map(({ id, label, offices }) => [id, label, offices]),
    },
    {
      name: 'contact_line_posts',
      title: 'Posts of lines of contact',
      description:
        'A row is one post at one end of a line. Any official counts for a side without rows.',
      columns: [
        LINE_ID,
        column('pair', { text: 'Which pair of ends of the line, counted from 1.' }, 'integer'),
        { ...column('side', official.side), values: SIDES },
        column('title', post.title),
      ],
      key: ['line', 'pair', 'side', 'title'],
      foreignKeys: [TO_LINE],
      rows: lines.flatMap(({ id, ends }) =>
        ends.flatMap((pair, index) =>
          SIDES.flatMap(side => (pair[side] ?? []).map(title => [id, index + 1, side, title])),
        ),
      ),
    },
    {
      name: 'contacts',
      title: 'Engagements on lines of contact',
      description: 'A row is one engagement, held or not, on one line of contact.',
      columns: [LINE_ID, ENGAGEMENT_ID],
      key: ['line', 'engagement'],
      foreignKeys: [TO_LINE, TO_ENGAGEMENT],
      rows: [...linesByEngagement(dataset)].flatMap(([engagement, ids]) =>
        ids.map(id => [id, engagement]),
      ),
    },
  ]
}
