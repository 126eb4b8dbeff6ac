import { FIELDS } from '../../../src/domain/codebook/fields.ts'
import { SIDES } from '../../../src/domain/record/engagement.ts'
import type { Dataset } from '../dataset.ts'
import { summarise } from '../derive.ts'
import { ENGAGEMENT_ID, TO_ENGAGEMENT, TO_TOPIC } from './engagementTables.ts'
import { column, optional, type ForeignKey, type Table } from './table.ts'

const { account, point } = FIELDS

const SIDE = { ...column('side', account.side), values: SIDES }
const POSITION = column(
  'position',
  { text: 'Place of the point in its account, from 1.' },
  'integer',
)
const TO_ACCOUNT: ForeignKey = {
  columns: ['engagement', 'side'],
  table: 'accounts',
  of: ['engagement', 'side'],
}
const TO_POINT: ForeignKey = {
  columns: ['engagement', 'side', 'position'],
  table: 'points',
  of: ['engagement', 'side', 'position'],
}

/** The accounts of both sides, their points, and the topics and terms of those. */
export function accountTables({ records }: Dataset): Table[] {
  const accounts = records.flatMap(record => record.accounts.map(own => ({ id: record.id, own })))
  const points = accounts.flatMap(({ id, own }) =>
    own.points.map((said, index) => ({ key: [id, own.side, index + 1], said })),
  )
  return [
    {
      name: 'accounts',
      title: 'Accounts',
      description: 'A row is one side’s published account of one engagement.',
      columns: [
        ENGAGEMENT_ID,
        SIDE,
        column('publisher', account.publisher),
        column('form', account.form),
        optional('via', account.via),
        optional('title', account.title),
        column('url', account.url),
        optional('date', account.date, 'date'),
        column('language', account.language),
        column('coverage', account.coverage),
        column('words', { text: 'Words of the account: the sum over its points.' }, 'integer'),
        optional('text_words', account.words, 'integer'),
      ],
      key: ['engagement', 'side'],
      foreignKeys: [TO_ENGAGEMENT],
      rows: accounts.map(({ id, own }) => [
        id,
        own.side,
        own.publisher,
        own.form,
        own.via,
        own.title,
        own.url,
        own.date,
        own.language,
        own.coverage,
        summarise(own).words,
        own.words,
      ]),
    },
    {
      name: 'points',
      title: 'Points of accounts',
      description: 'A row is one claim or exchange in one account.',
      columns: [
        ENGAGEMENT_ID,
        SIDE,
        POSITION,
        column('speaker', point.speaker),
        column('act', point.act),
        column('text', point.text),
        column('words', point.words, 'integer'),
        optional('match', point.match),
        optional('from', point.from),
      ],
      key: ['engagement', 'side', 'position'],
      foreignKeys: [TO_ACCOUNT],
      rows: points.map(({ key, said }) => [
        ...key,
        said.speaker,
        said.act,
        said.text,
        said.words,
        said.match,
        said.from,
      ]),
    },
    {
      name: 'point_topics',
      title: 'Topics of points',
      description: 'A row is one topic of one point. A point’s words count for each of its topics.',
      columns: [ENGAGEMENT_ID, SIDE, POSITION, column('topic', { text: 'Id of the topic.' })],
      key: ['engagement', 'side', 'position', 'topic'],
      foreignKeys: [TO_POINT, TO_TOPIC],
      rows: points.flatMap(({ key, said }) => said.topics.map(topic => [...key, topic])),
    },
    {
      name: 'terms',
      title: 'Terms of art',
      description: 'A row is one verbatim term in one point.',
      columns: [ENGAGEMENT_ID, SIDE, POSITION, column('term', point.terms)],
      key: ['engagement', 'side', 'position', 'term'],
      foreignKeys: [TO_POINT],
      rows: points.flatMap(({ key, said }) => (said.terms ?? []).map(term => [...key, term])),
    },
  ]
}
