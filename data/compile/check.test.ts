import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import { FILE_FAULTS } from './fixtures/fileFaults.ts'
import { LIST_FAULTS } from './fixtures/listFaults.ts'
import { RECORD_FAULTS } from './fixtures/recordFaults.ts'
import { RECORD_WARNINGS } from './fixtures/recordWarnings.ts'
import { CALL, replaced, soundSources, withFaulty, withOdd, withText } from './fixtures/sources.ts'
import { dataFolder, readSources } from './read.ts'

describe(check, () => {
  it('accepts the valid fixtures', () => {
    expect(check(soundSources())).toMatchObject({ warnings: [], dataset: expect.anything() })
  })

  it('accepts the records of this project', () => {
    const { dataset } = check(readSources(dataFolder()))
    expect(dataset?.records.length).toBeGreaterThan(0)
  })

  it.each(RECORD_FAULTS)('%s', (name, path, found, expected, suggestion) => {
    const fault = { file: CALL, path, found, expected, ...(suggestion && { suggestion }) }
    expect(check(withFaulty(name)).faults).toEqual([fault])
  })

  it.each(RECORD_WARNINGS)('warns of %s, and accepts it', (name, path, found, expected) => {
    const { dataset, warnings } = check(withOdd(name))
    expect(warnings).toEqual([{ file: CALL, path, found, expected }])
    expect(dataset?.records).toHaveLength(5)
  })

  it.each([
    ['faulty', RECORD_FAULTS],
    ['odd', RECORD_WARNINGS],
  ] as const)('has an expectation for every fixture that is %s', (folder, rows) => {
    const names = readdirSync(join(import.meta.dirname, 'fixtures', folder))
    expect(rows.map(([name]) => `${name}.json`).toSorted()).toEqual(names.toSorted())
  })
})

describe('faults beyond one record', () => {
  it.each([...FILE_FAULTS, ...LIST_FAULTS])('%s', (_name, sources, ...rows) => {
    const faults = rows.map(([file, path, found, expected, suggestion]) => ({
      file,
      path,
      found,
      expected,
      ...(suggestion && { suggestion }),
    }))
    expect(check(sources).faults).toEqual(faults)
  })

  it('requires no glossary, no context and no contacts', () => {
    const { dataset } = check({
      ...soundSources(),
      glossary: null,
      context: null,
      contacts: null,
      places: null,
    })
    expect(dataset).toMatchObject({ glossary: [], context: [], contacts: [], places: [] })
  })

  it('warns of glossary terms that no record has', () => {
    const sources = replaced('glossary.json', '["one China policy"]', '["one China principle"]')
    const { dataset, warnings } = check(sources)
    expect(dataset?.glossary).toHaveLength(2)
    expect(warnings).toEqual([
      {
        file: 'glossary.json',
        path: '[1].terms[0]',
        found: '"one China principle"',
        expected: 'a term that a record has',
      },
    ])
  })

  it('finds two records with one id', () => {
    const sources = soundSources()
    const again = sources.engagements.flatMap(source =>
      source.file === CALL ? [{ ...source, file: CALL.replace('2022/', '2023/') }] : [],
    )
    const twice = { ...sources, datapackage: null, engagements: [...sources.engagements, ...again] }
    expect(check(twice).faults?.map(({ path, expected }) => [path, expected])).toContainEqual([
      'id',
      `an id that no other record has; ${CALL} has it`,
    ])
  })

  it('uses this project’s lexicon for a dataset without one, limited to the dataset’s topics', () => {
    const sources = readSources(dataFolder())
    const lent = { ...soundSources(), lexicon: sources.lexicon, isLexiconBorrowed: true }
    const { dataset } = check(lent)
    expect(dataset?.lexicon.map(({ topic }) => topic)).toEqual(dataset?.topics.map(({ id }) => id))
    expect(soundSources().isLexiconBorrowed).toBe(false)
  })

  it('lists the faults of all files together', () => {
    const sources = withText(replaced('topics.json', '"core": true', '"core": 1'), CALL, '{')
    expect(check(sources).faults?.map(fault => fault.file)).toEqual(['topics.json', CALL])
  })
})
