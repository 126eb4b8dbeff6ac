import { FIELDS } from '../../../src/domain/codebook/fields.ts'
import type { Source } from '../../../src/domain/record/engagement.ts'
import { column, optional, type Column, type ForeignKey, type Table } from './table.ts'

const { source } = FIELDS

/** The kind of entry that the pages belong to. */
interface Owners extends Pick<Table, 'name' | 'title' | 'description'> {
  /** The column with the id of the entry. */
  id: Column
  to: ForeignKey
  entries: readonly { id: string; sources: readonly Source[] }[]
}

/** The pages that entries rely on, one per row. */
export const sourcesTable = ({
  name,
  title,
  description,
  id: owner,
  to,
  entries,
}: Owners): Table => ({
  name,
  title,
  description,
  columns: [
    owner,
    column('position', { text: 'Place in the list of its sources, from 1.' }, 'integer'),
    column('kind', source.kind),
    column('publisher', source.publisher),
    optional('title', source.title),
    optional('date', source.date, 'date'),
    column('url', source.url),
  ],
  key: [owner.name, 'position'],
  foreignKeys: [to],
  rows: entries.flatMap(({ id, sources }) =>
    sources.map((one, index) => [
      id,
      index + 1,
      one.kind,
      one.publisher,
      one.title,
      one.date,
      one.url,
    ]),
  ),
})
