import { FIELDS } from '../../../src/domain/codebook/fields.ts'
import type { Dataset } from '../dataset.ts'
import { column, optional, refersTo, type Table } from './table.ts'

const { official, post, topic } = FIELDS

const OFFICIAL_ID = column('official', { text: 'Id of the official.' })
const TO_OFFICIAL = refersTo('official', 'officials')

/** Officials with their posts and other names, and the list of topics. */
export const listTables = ({ officials, topics }: Dataset): Table[] => [
  {
    name: 'officials',
    title: 'Officials',
    description: 'A row is one person or body that takes part in engagements.',
    columns: [
      column('id', official.id),
      column('name', official.name),
      optional('name_zh', official.nameZh),
      column('short', official.short),
      column('side', official.side),
      column('kind', official.kind),
      optional('same_as', official.sameAs),
    ],
    key: ['id'],
    foreignKeys: [],
    rows: officials.map(one => [
      one.id,
      one.name,
      one.nameZh,
      one.short,
      one.side,
      one.kind,
      one.sameAs,
    ]),
  },
  {
    name: 'posts',
    title: 'Posts of officials',
    description: 'A row is one post of one official.',
    columns: [
      OFFICIAL_ID,
      column('position', { text: 'Place in the official’s list, from 1.' }, 'integer'),
      column('title', post.title),
      optional('from', post.from, 'yearmonth'),
      optional('to', post.to, 'yearmonth'),
    ],
    key: ['official', 'position'],
    foreignKeys: [TO_OFFICIAL],
    rows: officials.flatMap(({ id, posts }) =>
      posts.map(({ title, from, to }, index) => [id, index + 1, title, from, to]),
    ),
  },
  {
    name: 'names',
    title: 'Other names of officials',
    description: 'A row is one other spelling of one official’s name.',
    columns: [OFFICIAL_ID, column('name', official.aliases)],
    key: ['official', 'name'],
    foreignKeys: [TO_OFFICIAL],
    rows: officials.flatMap(({ id, aliases }) => aliases.map(name => [id, name])),
  },
  {
    name: 'topics',
    title: 'Topics',
    description: 'A row is one topic of the closed list, in its order.',
    columns: [
      column('id', topic.id),
      column('label', topic.label),
      column('label_zh', topic.labelZh),
      column('group', topic.group),
      column('core', topic.core, 'boolean'),
      column('definition', topic.definition),
    ],
    key: ['id'],
    foreignKeys: [],
    rows: topics.map(one => [one.id, one.label, one.labelZh, one.group, one.core, one.definition]),
  },
]
