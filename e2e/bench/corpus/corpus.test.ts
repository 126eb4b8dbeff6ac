import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../../data/compile/check.ts'
import type { Dataset, SourceFile } from '../../../data/compile/dataset.ts'
import { readSources } from '../../../data/compile/read.ts'
import { synthesise } from './corpus.ts'

const SIZE = 400

const { dataset: real } = check(readSources(join(import.meta.dirname, '../../../data')))
const files = synthesise(real as Dataset, SIZE, 1)

const source = (file: string): SourceFile => ({ file, text: files.get(file) ?? '' })

const checked = check({
  officials: source('officials.json'),
  topics: source('topics.json'),
  datapackage: source('datapackage.json'),
  engagements: [...files.keys()].filter(path => path.startsWith('engagements/')).map(source),
  lexicon: [],
  isLexiconBorrowed: false,
  releases: [],
  publishedIds: null,
  context: null,
  contacts: null,
  places: null,
  glossary: null,
  strays: [],
})

/** Accounts, points, words and links per engagement, and the paired share. */
function shapeOf(dataset: Dataset | undefined) {
  const records = dataset?.records ?? []
  const accounts = records.flatMap(record => record.accounts)
  const points = accounts.flatMap(account => account.points)
  const words = points.reduce((sum, point) => sum + point.words, 0)
  const paired = records.filter(record => record.accounts.length === 2)
  const links = records.flatMap(record => record.related)
  return [accounts, points, links, paired]
    .map(list => list.length / records.length)
    .concat(words / points.length)
}

describe(synthesise, () => {
  it('passes the check, with as many engagements as were asked for', () => {
    expect(checked.faults ?? []).toEqual([])
    expect(checked.dataset?.records).toHaveLength(SIZE)
  })

  it('is the same for the same seed, and another for another', () => {
    expect(synthesise(real as Dataset, SIZE, 1)).toEqual(files)
    expect(synthesise(real as Dataset, SIZE, 2)).not.toEqual(files)
  })

  it('has the shape of the real one within a fifth', () => {
    const expected = shapeOf(real)
    for (const [index, figure] of shapeOf(checked.dataset).entries()) {
      expect(Math.abs(figure / (expected[index] ?? 0) - 1)).toBeLessThan(0.2)
    }
  })

  it('says everywhere that it is synthetic, and names nobody', () => {
    const records = checked.dataset?.records ?? []
    expect(
      records.every(({ id, title }) => id.includes('synthetic') && title.startsWith('Synthetic')),
    ).toBe(true)
    const names = new Set(
      real?.officials.flatMap(({ kind, name, short }) => (kind === 'person' ? [name, short] : [])),
    )
    const texts = [...files.values()].join('\n')
    expect([...names].filter(name => texts.includes(`"${name}"`))).toEqual([])
  })
})
