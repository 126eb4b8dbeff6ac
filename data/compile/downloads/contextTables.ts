import { FIELDS } from '../../../src/domain/codebook/fields.ts'
import type { Dataset } from '../dataset.ts'
import { TO_TOPIC } from './engagementTables.ts'
import { sourcesTable } from './sourcesTable.ts'
import { column, optional, refersTo, type Table } from './table.ts'

const { context } = FIELDS

const EVENT_ID = column('event', { text: 'Id of the event.' })
const TO_EVENT = refersTo('event', 'context')

/** Public events with their topics and sources; no tables if the dataset has none. */
export function contextTables({ context: events }: Dataset): Table[] {
  if (events.length === 0) return []
  return [
    {
      name: 'context',
      title: 'Public events',
      description: 'A row is one dated public event outside the engagements.',
      columns: [
        column('id', context.id),
        column('date', context.date, 'date'),
        optional('end_date', context.endDate, 'date'),
        column('title', context.title),
        column('text', context.text),
        column('kind', context.kind),
        column('side', context.side),
      ],
      key: ['id'],
      foreignKeys: [],
      rows: events.map(one => [
        one.id,
        one.date,
        one.endDate,
        one.title,
        one.text,
        one.kind,
        one.side,
      ]),
    },
    {
      name: 'context_topics',
      title: 'Topics of public events',
      description: 'A row is one topic that one event bears on.',
      columns: [EVENT_ID, column('topic', { text: 'Id of the topic.' })],
      key: ['event', 'topic'],
      foreignKeys: [TO_EVENT, TO_TOPIC],
      rows: events.flatMap(({ id, topics }) => topics.map(topic => [id, topic])),
    },
    sourcesTable({
      name: 'context_sources',
      title: 'Sources of public events',
      description: 'A row is one page that one event relies on.',
      id: EVENT_ID,
      to: TO_EVENT,
      entries: events,
    }),
  ]
}
