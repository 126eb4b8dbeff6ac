import type { Edition } from '../../../src/domain/record/edition.ts'
import type { Column, Table } from './table.ts'

/** Spreadsheets need the mark, other programs may have to skip it; readers must know. */
const MARK_NOTE = 'Each table begins with a UTF-8 byte order mark.'

/** Cells that a spreadsheet would run as a formula are escaped this way; readers must know. */
const FORMULA_NOTE =
  'A text that begins with a character that spreadsheets read as the start of a formula (= + - @) is preceded by an apostrophe that is not part of it.'

/**
 * The description of the tables as a Frictionless Data Package: the content of each column, its
 * vocabulary, and its foreign keys.
 */
export function describePackage(edition: Edition, tables: readonly Table[]): object {
  const { name, title, description, version, released, creators, licence } = edition
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: `${name}-tables`,
    title,
    description: [description, MARK_NOTE, FORMULA_NOTE].filter(Boolean).join(' '),
    version,
    ...(released && { created: `${released}T00:00:00Z` }),
    ...(licence && { licenses: [{ name: licence.name, title: licence.title, path: licence.url }] }),
    ...(creators.length > 0 && {
      contributors: creators.map(creator => ({
        title: creator,
        role: 'author',
        roles: ['creator'],
      })),
    }),
    resources: tables.map(describeTable),
  }
}

const describeTable = ({ name, title, description, columns, key, foreignKeys }: Table) => ({
  name,
  path: `${name}.csv`,
  profile: 'tabular-data-resource',
  title,
  description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  // The RFC 4180 defaults, written out so that no reader has to guess; the standard has no property
  // for the byte order mark, but lets a dialect have more of them.
  dialect: {
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
    byteOrderMark: true,
  },
  schema: {
    fields: columns.map(describeColumn),
    missingValues: [''],
    primaryKey: key,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ columns: fields, table, of }) => ({
        fields,
        reference: { resource: table, fields: of },
      })),
    }),
  },
})

const describeColumn = ({ name, type, description, values, required }: Column) => ({
  name,
  type,
  description,
  ...((required || values) && {
    constraints: { ...(required && { required }), ...(values && { enum: values }) },
  }),
})
