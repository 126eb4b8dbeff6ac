import { FIELDS } from '../../../src/domain/codebook/fields.ts'
import type { Dataset } from '../dataset.ts'
import { column, optional, refersTo, type Table } from './table.ts'

const { concept } = FIELDS

/** Concepts and their terms; no tables if the dataset has no glossary. */
export function glossaryTables({ glossary }: Dataset): Table[] {
  if (glossary.length === 0) return []
  return [
    {
      name: 'concepts',
      title: 'Concepts',
      description: 'A row is one concept that terms of art stand for.',
      columns: [
        column('id', concept.id),
        column('en', concept.en),
        column('zh', concept.zh),
        optional('note', concept.note),
      ],
      key: ['id'],
      foreignKeys: [],
      rows: glossary.map(({ id, en, zh, note }) => [id, en, zh, note]),
    },
    {
      name: 'concept_terms',
      title: 'Terms of concepts',
      description: 'A row is one verbatim term and the concept behind it.',
      columns: [column('term', concept.terms), column('concept', { text: 'Id of the concept.' })],
      key: ['term'],
      foreignKeys: [refersTo('concept', 'concepts')],
      rows: glossary.flatMap(({ id, terms }) => terms.map(term => [term, id])),
    },
  ]
}
