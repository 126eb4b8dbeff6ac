import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Package } from 'datapackage'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { soundSources } from '../fixtures/sources.ts'
import { readSources } from '../read.ts'
import { describeDownload, downloadsOf } from './downloads.ts'
import { tablesOf } from './tables.ts'

const OWN_FOLDER = join(import.meta.dirname, '..', '..')
const project = check(readSources(OWN_FOLDER)).dataset as Dataset
const fixture = check(soundSources()).dataset as Dataset

/** The byte order mark of UTF-8. */
const MARK = [0xef, 0xbb, 0xbf]

const archiveOf = (dataset: Dataset) => {
  const archive = downloadsOf(dataset).find(({ path }) => path.endsWith('.zip'))
  return unzipSync(archive?.content ?? new Uint8Array())
}

describe('the data package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  beforeAll(() => {
    for (const [name, content] of Object.entries(archiveOf(project))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      // The library that reads the tables below cannot skip a mark, so it gets them without.
      const hasMark = name.endsWith('.csv')
      writeFileSync(join(folder, name), hasMark ? content.subarray(MARK.length) : content)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const load = () => Package.load(join(folder, 'datapackage.json'), { strict: true })

  it('has a valid Frictionless description', async () => {
    const { valid, errors } = await load()
    expect(errors).toEqual([])
    expect(valid).toBe(true)
  })

  it('says that each table begins with a byte order mark, and each does', async () => {
    const { resources } = await load()
    const archive = archiveOf(project)
    for (const { name, descriptor } of resources) {
      expect(descriptor.dialect).toMatchObject({ byteOrderMark: true })
      expect(Array.from(archive[`${name}.csv`] ?? []).slice(0, 3)).toEqual(MARK)
    }
  })

  it('holds rows that match the described types, vocabularies and keys', async () => {
    const { resources } = await load()
    const tables = tablesOf(project)
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name))
    for (const [index, resource] of resources.entries()) {
      const rows = await resource.read({ keyed: true, relations: true })
      expect(rows).toHaveLength(tables[index]?.rows.length ?? -1)
    }
  })

  it('holds each table as in its own download, and the codebook', () => {
    const archive = archiveOf(fixture)
    const alone = downloadsOf(fixture).filter(({ path }) => path.endsWith('.csv'))
    for (const { path, content } of alone) {
      expect(archive[path.replace('downloads/', '')]).toEqual(content)
    }
    expect(Object.keys(archive)).toHaveLength(alone.length + 2)
  })
})

describe('the tables', () => {
  const tables = tablesOf(project)
  const rowsOf = (name: string) => tables.find(table => table.name === name)?.rows.length

  it.each(tables.map(table => [table.name, table] as const))(
    '%s has one row per key',
    (_, table) => {
      const at = table.key.map(name => table.columns.findIndex(column => column.name === name))
      const keys = table.rows.map(row => at.map(index => row[index]).join('\n'))
      expect(new Set(keys).size).toBe(keys.length)
      expect(table.rows.every(row => row.length === table.columns.length)).toBe(true)
    },
  )

  it.each(tables.flatMap(table => table.foreignKeys.map(key => [table.name, key, table] as const)))(
    '%s refers to rows that exist: %j',
    (_name, { columns, table: name, of }, table) => {
      const other = tables.find(one => one.name === name)
      const valuesOf = (rows: typeof table.rows, names: typeof of, all: typeof table.columns) =>
        rows.map(row =>
          names.map(own => row[all.findIndex(column => column.name === own)]).join('\n'),
        )
      const known = new Set(valuesOf(other?.rows ?? [], of, other?.columns ?? []))
      const asked = valuesOf(table.rows, columns, table.columns)
      expect(asked.filter(key => !known.has(key))).toEqual([])
    },
  )

  it('hold every point, topic and term of the records', () => {
    const points = project.records.flatMap(({ accounts }) => accounts.flatMap(one => one.points))
    expect(rowsOf('points')).toBe(points.length)
    expect(rowsOf('point_topics')).toBe(points.flatMap(({ topics }) => topics).length)
    expect(rowsOf('terms')).toBe(points.flatMap(({ terms = [] }) => terms).length)
    expect(rowsOf('concepts')).toBe(project.glossary.length)
    expect(rowsOf('context')).toBe(project.context.length)
    expect(rowsOf('contact_lines')).toBe(project.contacts.length)
  })
})

describe(downloadsOf, () => {
  it('leaves out the tables of what a dataset does not keep', () => {
    const without = tablesOf({ ...fixture, glossary: [], context: [], contacts: [] })
    const names = new Set(without.map(({ name }) => name))
    const all = tablesOf(fixture).map(({ name }) => name)
    expect(all.filter(name => !names.has(name))).toEqual([
      'concepts',
      'concept_terms',
      'context',
      'context_topics',
      'context_sources',
      'contact_lines',
      'contact_line_posts',
      'contacts',
    ])
  })

  it('gives the same bytes for the same dataset', () => {
    const again = downloadsOf(structuredClone(project)).map(describeDownload)
    expect(again).toEqual(downloadsOf(project).map(describeDownload))
  })

  it('has stable names', () => {
    expect(downloadsOf(fixture).map(({ path }) => path)).toMatchSnapshot()
  })

  it('lets no cell run as a formula', () => {
    const [first, ...rest] = fixture.records
    if (!first) throw new Error('the fixture has no records')
    const hostile = { ...first, title: '=HYPERLINK("https://example.org")', summary: '@SUM(1)' }
    const files = downloadsOf({ ...fixture, records: [hostile, ...rest] })
    const csv = files.find(({ path }) => path === 'downloads/engagements.csv')
    expect(strFromU8(csv?.content ?? new Uint8Array())).toContain(
      `"'=HYPERLINK(""https://example.org"")"`,
    )
    expect(strFromU8(csv?.content ?? new Uint8Array())).toContain(`'@SUM(1)`)
  })

  it('writes the whole dataset as one file', () => {
    const whole = downloadsOf(project).find(({ path }) => path === 'downloads/dataset.json')
    expect(JSON.parse(strFromU8(whole?.content ?? new Uint8Array()))).toMatchObject({
      version: project.edition.version,
      licence: { name: 'CC-BY-4.0' },
      engagements: project.records.map(({ id }) => ({ id })),
      glossary: project.glossary.map(({ id }) => ({ id })),
      context: project.context.map(({ id }) => ({ id })),
      contacts: project.contacts.map(({ id }) => ({ id })),
    })
  })
})
