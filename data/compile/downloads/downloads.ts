import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { listsIn, type OptionalList } from '../../../src/domain/codebook/contents.ts'
import { codebookMarkdown } from '../../../src/domain/codebook/markdown.ts'
import { describeClaims } from '../../../src/domain/claims/described.ts'
import { toCsv } from '../../../src/domain/measures/table.ts'
import type { Dataset } from '../dataset.ts'
import { changelogOf } from '../releases/changes.ts'
import { describePackage } from './package.ts'
import type { Table } from './table.ts'
import { tablesOf } from './tables.ts'

/** A download of the dataset, under a stable name. */
export interface Download {
  /** The path relative to the site: "downloads/points.csv". */
  path: string
  title: string
  /** A sentence on what it contains. */
  description: string
  /** Only for tables. */
  rows?: number
  content: Uint8Array
}

/** A fixed date for files in the archive, so that builds do not differ. Local, as zip is. */
const ZIP_DATE = new Date(1980, 0, 1)

const LIST_NAMES: Readonly<Record<OptionalList, string>> = {
  glossary: 'the concepts that terms stand for',
  context: 'the public events outside the engagements',
  contacts: 'the lines of contact',
}

/** "a, b and c" */
const inWords = (parts: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts)

/** The dataset in every download format; the same dataset gives the same bytes. */
export function downloadsOf(dataset: Dataset): Download[] {
  const tables = tablesOf(dataset)
  const lists = listsIn(dataset)
  const csvs = tables.map(table => strToU8(csvOf(table)))
  const packed = {
    'datapackage.json': json(describePackage(dataset.edition, tables)),
    'CODEBOOK.md': strToU8(codebookMarkdown(lists)),
    ...Object.fromEntries(
      tables.map(({ name }, index) => [`${name}.csv`, csvs[index] ?? new Uint8Array()]),
    ),
  }
  return [
    {
      path: 'downloads/datapackage.zip',
      title: 'All tables (Frictionless Data Package)',
      description: `${tables.length} tables as CSV, with a description of every column that programs can read.`,
      content: zipSync(packed, { mtime: ZIP_DATE }),
    },
    {
      path: 'downloads/dataset.json',
      title: 'Everything (JSON)',
      description: `${inWords([
        'All records with their accounts and claims',
        'the officials and the topics',
        ...lists.map(list => LIST_NAMES[list]),
      ])}, in one file.`,
      content: json(wholeOf(dataset)),
    },
    ...tables.map(({ name, title, description, rows }, index) => ({
      path: `downloads/${name}.csv`,
      title,
      description,
      rows: rows.length,
      content: csvs[index] ?? new Uint8Array(),
    })),
    {
      path: 'downloads/changelog.json',
      title: 'Changes (JSON)',
      description: 'What was added, changed and removed from each version to the next.',
      content: json(changelogOf(dataset)),
    },
    {
      path: 'downloads/codebook.md',
      title: 'Codebook (Markdown)',
      description: 'Every field of a record and every word of the vocabularies, explained.',
      content: packed['CODEBOOK.md'],
    },
  ]
}

/** The entry in the list of downloads: size in bytes, and a hash to verify a copy. */
export const describeDownload = ({ content, ...rest }: Download) => ({
  ...rest,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
})

const wholeOf = ({
  edition,
  records,
  officials,
  topics,
  glossary,
  context,
  contacts,
  places,
}: Dataset) => ({
  ...edition,
  officials,
  topics,
  engagements: records,
  ...(glossary.length > 0 && { glossary }),
  ...(context.length > 0 && { context }),
  claims: records.flatMap(({ id, accounts }) =>
    describeClaims(accounts).map(claim => ({ engagement: id, ...claim })),
  ),
  ...(contacts.length > 0 && { contacts }),
  ...(places.length > 0 && { places }),
})

const csvOf = ({ columns, rows }: Table) =>
  toCsv({
    columns: columns.map(({ name }) => ({ label: name })),
    rows: rows.map(row =>
      row.map(cell => (typeof cell === 'boolean' ? String(cell) : (cell ?? null))),
    ),
  })

const json = (value: object) => strToU8(`${JSON.stringify(value)}\n`)
