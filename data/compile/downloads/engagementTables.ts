import { FIELDS } from '../../../src/domain/codebook/fields.ts'
import type { Dataset } from '../dataset.ts'
import { sourcesTable } from './sourcesTable.ts'
import { column, optional, refersTo, type Table } from './table.ts'

const { engagement, participant, related } = FIELDS

/** The column that links a row of another table to its engagement. */
export const ENGAGEMENT_ID = column('engagement', { text: 'Id of the engagement.' })
export const TO_ENGAGEMENT = refersTo('engagement', 'engagements')
export const TO_TOPIC = refersTo('topic', 'topics')
const TOPIC_ID = column('topic', { text: 'Id of the topic.' })
const place = (text: string) => ({ text: `${text} Nothing for remote contacts.` })
const dayOf = (side: string) => ({ text: `The day that the ${side} account gives.` })

/** Engagements and their lists, except accounts. */
export function engagementTables({ records }: Dataset): Table[] {
  return [
    {
      name: 'engagements',
      title: 'Engagements',
      description: 'A row is one engagement.',
      columns: [
        column('id', engagement.id),
        column('title', engagement.title),
        column('format', engagement.format),
        column('level', engagement.level),
        column('status', engagement.status),
        column('date', engagement.date, 'date'),
        optional('end_date', engagement.endDate, 'date'),
        optional('date_us', dayOf('American'), 'date'),
        optional('date_cn', dayOf('Chinese'), 'date'),
        optional('city', place('City.')),
        optional('country', place('Country, ISO 3166 alpha-2.')),
        optional('venue', { text: 'Venue, where it is known.' }),
        column('initiator', engagement.initiator),
        column('summary', engagement.summary),
      ],
      key: ['id'],
      foreignKeys: [],
      rows: records.map(record => [
        record.id,
        record.title,
        record.format,
        record.level,
        record.status,
        record.date,
        record.endDate,
        record.dates.us,
        record.dates.cn,
        record.place?.city,
        record.place?.country,
        record.place?.venue,
        record.initiator,
        record.summary,
      ]),
    },
    {
      name: 'aliases',
      title: 'Earlier ids of engagements',
      description: 'A row is one id that an engagement had before.',
      columns: [column('alias', engagement.aliases), ENGAGEMENT_ID],
      key: ['alias'],
      foreignKeys: [TO_ENGAGEMENT],
      rows: records.flatMap(({ id, aliases = [] }) => aliases.map(alias => [alias, id])),
    },
    {
      name: 'participants',
      title: 'Participants of engagements',
      description: 'A row is one official or body that took part in one engagement.',
      columns: [
        ENGAGEMENT_ID,
        column('official', participant.official),
        column('title', participant.title),
        column('lead', participant.lead, 'boolean'),
      ],
      key: ['engagement', 'official'],
      foreignKeys: [TO_ENGAGEMENT, refersTo('official', 'officials')],
      rows: records.flatMap(({ id, participants }) =>
        participants.map(({ official, title, lead }) => [id, official, title, lead]),
      ),
    },
    {
      name: 'engagement_topics',
      title: 'Topics of engagements',
      description:
        'A row is one topic of one engagement: raised in an account, or only reported by the press.',
      columns: [
        ENGAGEMENT_ID,
        column('rank', { text: 'From 1, the most prominent.' }, 'integer'),
        TOPIC_ID,
      ],
      key: ['engagement', 'topic'],
      foreignKeys: [TO_ENGAGEMENT, TO_TOPIC],
      rows: records.flatMap(({ id, topics }) =>
        topics.map((topic, index) => [id, index + 1, topic]),
      ),
    },
    {
      name: 'related',
      title: 'Links between engagements',
      description: 'A row is one link from one engagement to another.',
      columns: [ENGAGEMENT_ID, column('type', related.type), column('other', related.id)],
      key: ['engagement', 'type', 'other'],
      foreignKeys: [TO_ENGAGEMENT, refersTo('other', 'engagements')],
      rows: records.flatMap(record => record.related.map(({ id, type }) => [record.id, type, id])),
    },
    sourcesTable({
      name: 'sources',
      title: 'Sources of engagements',
      description: 'A row is one page that the record of one engagement relies on.',
      id: ENGAGEMENT_ID,
      to: TO_ENGAGEMENT,
      entries: records,
    }),
  ]
}
