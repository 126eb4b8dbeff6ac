import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogFile } from '../../src/dataset/format/catalogFile.ts'
import { engagementFile } from '../../src/dataset/format/engagementFile.ts'
import { schemaOf } from '../../src/dataset/format/schemaOf.ts'
import { check } from './check.ts'
import type { Dataset } from './dataset.ts'
import { emit } from './emit.ts'
import { formatFaults, type Fault } from './fault.ts'
import { CALL, soundSources, withText } from './fixtures/sources.ts'

const catalogSchema = await schemaOf(catalogFile.shape)
const engagementSchema = await schemaOf(engagementFile.shape)

const SOURCES = soundSources()

/** A record, and the lists that a dataset may have besides. */
const TEXTS = {
  [CALL]: SOURCES.engagements.find(({ file }) => file === CALL)?.text ?? '',
  'contacts.json': SOURCES.contacts?.text ?? '',
  'context.json': SOURCES.context?.text ?? '',
  'glossary.json': SOURCES.glossary?.text ?? '',
  'places.json': SOURCES.places?.text ?? '',
  'officials.json': SOURCES.officials.text,
  'topics.json': SOURCES.topics.text,
}

/** Values that no record should hold. */
const oddities = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '__proto__', 'constructor', '\u0000', '\u202e', '2023-02-30', -1, 1e308),
  fc.constantFrom(
    'us',
    'cn',
    'taiwan',
    'joe-biden',
    'held',
    'javascript:alert(1)',
    'w'.repeat(240),
  ),
)

type Slip = (record: unknown) => unknown

/** The container of a field or an entry, and its key there. */
type Place = [holder: Record<string, unknown> | unknown[], key: string]

/** A typing mistake in one place of a record. */
const slips: fc.Arbitrary<Slip> = fc
  .record({
    place: fc.nat(),
    oddity: oddities,
    kind: fc.constantFrom('replace', 'remove', 'rename', 'double'),
  })
  .map(({ place, oddity, kind }): Slip => record => {
    const places = placesOf(record)
    const found = places[place % places.length]
    if (!found) return record
    const [holder, key] = found
    if (Array.isArray(holder)) {
      const entry: unknown = holder[Number(key)]
      const entries = { replace: [oddity], remove: [], rename: [[entry]], double: [entry, entry] }
      holder.splice(Number(key), 1, ...entries[kind])
    } else {
      const value = holder[key]
      if (kind === 'remove' || kind === 'rename') delete holder[key]
      if (kind === 'replace') holder[key] = oddity
      if (kind === 'rename') holder[`${key}s`] = value
      if (kind === 'double') holder[JSON.stringify(oddity)] = value
    }
    return record
  })

/** Every field and every entry of a JSON value. */
function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key): Place[] => [[holder, key], ...placesOf(holder[key])])
}

/** With no slip at all now and then, so that some texts are certain to pass. */
const slipped = (sound: string) =>
  fc
    .array(slips, { maxLength: 4 })
    .map(list => JSON.stringify(list.reduce((value, slip) => slip(value), JSON.parse(sound))))

/** The text itself damaged: truncated, or with something typed into it. */
const damaged = (sound: string) =>
  fc
    .tuple(fc.nat(sound.length), fc.nat(8), fc.string({ unit: 'binary', maxLength: 4 }))
    .map(([at, length, typed]) => sound.slice(0, at) + typed + sound.slice(at + length))

/**
 * Every fault says what was found and expected. One of them names the file, or a record that
 * relied on what the file held.
 */
function expectNamed(file: string, faults: readonly Fault[]): void {
  const named = faults.filter(fault => fault.file === file || fault.expected.includes(file))
  expect(named).not.toEqual([])
  expect(faults.filter(({ found, expected }) => !found || !expected)).toEqual([])
  expect(formatFaults(faults)).toContain(file)
}

/** Every file made from the dataset can be read in the browser. */
function expectReadable(dataset: Dataset): void {
  const { catalogPath, files } = emit(dataset)
  const json = catalogSchema.parse(JSON.parse(files.get(catalogPath) ?? ''))
  expect(catalogFile.read(json).engagements).toHaveLength(dataset.records.length)
  const records = [...files].filter(([path]) => path.startsWith('data/e/'))
  expect(records).toHaveLength(dataset.records.length)
  for (const [, content] of records) engagementSchema.parse(JSON.parse(content))
}

/** Whether any of the texts should pass, and how many are tried. */
const KINDS: readonly (readonly [string, string, fc.Arbitrary<string>, boolean, number])[] = [
  ...Object.entries(TEXTS).flatMap(([file, sound]) => {
    const runs = file === CALL ? 1_000 : 300
    return [
      [file, 'with typing mistakes', slipped(sound), true, runs] as const,
      [file, 'with a damaged text', damaged(sound), true, runs] as const,
    ]
  }),
  [CALL, 'as other JSON', fc.json(), false, 1_000],
]

describe('a file with anything in it', () => {
  it.each(KINDS)(
    'is accepted whole or refused with faults that name it: %s %s',
    (file, _kind, texts, passes, numRuns) => {
      let accepted = 0
      fc.assert(
        fc.property(texts, text => {
          const { dataset, faults } = check(withText(SOURCES, file, text))
          if (faults) return expectNamed(file, faults)
          accepted++
          return expectReadable(dataset)
        }),
        { numRuns },
      )
      expect(accepted > 0).toBe(passes)
    },
  )
})
