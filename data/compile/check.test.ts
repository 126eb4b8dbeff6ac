import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'
import type { Sources } from './dataset.ts'
import { RECORD_FAULTS } from './fixtures/recordFaults.ts'
import { RECORD_WARNINGS } from './fixtures/recordWarnings.ts'
import { CALL, soundSources, withFaulty, withOdd, withText } from './fixtures/sources.ts'
import { dataFolder, readSources } from './read.ts'

const BALI_VISIT = 'engagements/2022/2022-11-14-biden-bali-visit.json'
const BALI_MEETING = 'engagements/2022/2022-11-14-biden-xi-bali.json'
const POSTPONED = 'engagements/2023/2023-02-05-blinken-visit-postponed.json'

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

/** A text of the valid dataset, changed. */
function replaced(file: string, from: string, to: string): Sources {
  const text = readFileSync(join(import.meta.dirname, 'fixtures/sound', file), 'utf8')
  return withText(soundSources(), file, text.replace(from, to))
}

const lexiconWith = (from: string, to: string) => replaced('lexicon/taiwan.json', from, to)

describe('faults beyond one record', () => {
  it.each([
    [
      'broken JSON',
      replaced(CALL, '"title":', '"title"'),
      [CALL, 'line 4, column 11', '“"Biden–Xi call"”', 'a colon'],
    ],
    [
      'a broken list of officials, without a fault for each of their ids',
      replaced('officials.json', '"kind": "body"', '"kind": "bodies"'),
      ['officials.json', '[3].kind', '"bodies"', 'one of person, body', 'body'],
    ],
    [
      'two officials with one id',
      replaced('officials.json', '"id": "cn-delegation"', '"id": "joe-biden"'),
      ['officials.json', '[3].id', '"joe-biden"', 'an id that no other entry has'],
    ],
    [
      'a post that ends before it begins',
      replaced('officials.json', '"to": "2025-01"', '"to": "2020-01"'),
      ['officials.json', '[0].posts[0].to', '"2020-01"', 'a month not before the first, 2021-01'],
    ],
    [
      'two topics with one id',
      replaced('topics.json', '"id": "trade"', '"id": "taiwan"'),
      ['topics.json', '[3].id', '"taiwan"', 'an id that no other entry has'],
    ],
    [
      'a topic with the former id of another',
      replaced('topics.json', '"id": "trade"', '"id": "trade", "formerIds": ["oil-and-gas"]'),
      ['topics.json', '[3].formerIds[0]', '"oil-and-gas"', 'an id that no other entry has'],
    ],
    [
      'a list of places without a city of a record',
      replaced('places.json', '"Bali", "country": "ID"', '"Bali", "country": "IN"'),
      [BALI_VISIT, 'place.city', '"Bali"', 'a city of places.json', 'Bali, IN'],
      [BALI_MEETING, 'place.city', '"Bali"', 'a city of places.json', 'Bali, IN'],
    ],
    [
      'two places with one id',
      replaced('places.json', '"Beijing"', '"bali"'),
      ['places.json', '[1].city', '"bali"', 'a city with another id than bali'],
      [POSTPONED, 'place.city', '"Beijing"', 'a city of places.json'],
    ],
    [
      'a description without a version',
      replaced('datapackage.json', '"1.2.3"', '""'),
      ['datapackage.json', 'version', '""', 'a version such as 1.0.0'],
    ],
    [
      'a description that names a missing record',
      replaced('datapackage.json', 'xi-call.json', 'xi-cal.json'),
      [
        'datapackage.json',
        'resources[1].path[1]',
        '"engagements/2022/2022-03-18-biden-xi-cal.json"',
        'a file that exists',
        CALL,
      ],
      ['datapackage.json', 'resources[1].path', 'nothing', `“${CALL}” in the list`],
    ],
    [
      'a lexicon with a mistyped topic',
      lexiconWith('"topic": "taiwan"', '"topic": "taiwn"'),
      ['lexicon/taiwan.json', 'topic', '"taiwn"', 'the id of a topic', 'taiwan'],
      [
        'lexicon/taiwan.json',
        'topic',
        '"taiwn"',
        'the name of the file, which would be lexicon/taiwn.json',
      ],
    ],
    [
      'a lexicon with a mistyped field',
      lexiconWith('"not"', '"nott"'),
      ['lexicon/taiwan.json', 'en[1].nott', '"nott"', 'the name of a field', 'not'],
    ],
    [
      'a lexicon with a mistyped topic beside its own',
      lexiconWith('"energy"', '"energ"'),
      ['lexicon/taiwan.json', 'beside.energ', '"energ"', 'the id of a topic', 'energy'],
    ],
    [
      'a lexicon with broken patterns',
      lexiconWith('"taiwan*"', '"tai*wan", "strait", "strait"'),
      [
        'lexicon/taiwan.json',
        'en[0].words[0]',
        '"tai*wan"',
        'words of letters and digits, with = only before one and * only after one',
      ],
      ['lexicon/taiwan.json', 'en[0].words[2]', '"strait"', 'each pattern once'],
    ],
    [
      'a lexicon with a weight out of range',
      lexiconWith('0.5', '5'),
      ['lexicon/taiwan.json', 'en[1].weight', '5', 'a number from -3 to 3'],
    ],
    [
      'two events with one id',
      replaced('context.json', '"id": "2022-02-24-invasion"', '"id": "2022-08-04-exercises"'),
      ['context.json', '[1].id', '"2022-08-04-exercises"', 'an id that no other entry has'],
      [
        'context.json',
        '[0].id',
        '"2022-08-04-exercises"',
        'an id that begins with the date, 2022-02-24-',
      ],
    ],
    [
      'an event that ends before it begins',
      replaced('context.json', '"endDate": "2022-08-07"', '"endDate": "2022-08-03"'),
      [
        'context.json',
        '[1].endDate',
        '"2022-08-03"',
        'a day after the first, 2022-08-04, or no such field',
      ],
    ],
    [
      'an event with a mistyped topic',
      replaced('context.json', '"topics": ["energy"]', '"topics": ["energie"]'),
      ['context.json', '[0].topics[0]', '"energie"', 'the id of a topic', 'energy'],
    ],
    [
      'an event of an unknown kind',
      replaced('context.json', '"kind": "military"', '"kind": "militari"'),
      [
        'context.json',
        '[0].kind',
        '"militari"',
        'one of visit, military, law, trade, incident, politics',
        'military',
      ],
    ],
    [
      'an event of an unknown side',
      replaced('context.json', '"side": "other"', '"side": "others"'),
      ['context.json', '[0].side', '"others"', 'one of us, cn, both, other', 'other'],
    ],
    [
      'an event on a day that does not exist',
      replaced('context.json', '"date": "2022-02-24"', '"date": "2022-02-30"'),
      ['context.json', '[0].date', '"2022-02-30"', 'a day that exists, such as 2021-11-12'],
    ],
    [
      'an event with a source that is not an address',
      replaced('context.json', 'https://example.org/news', 'example.org/news'),
      [
        'context.json',
        '[0].sources[0].url',
        '"example.org/news"',
        'an address that begins with http:// or https://',
      ],
    ],
    [
      'an event whose official source is on another host',
      replaced('context.json', 'www.xinhuanet.com', 'xinhuanet.example'),
      [
        'context.json',
        '[1].sources[0].kind',
        '"official"',
        '“copy”, since xinhuanet.example is not among the official hosts; or the host added to them (src/domain/record/officialHosts.ts)',
      ],
    ],
    [
      'a line of contact that names a post nobody holds',
      replaced('contacts.json', '"Secretary of State"', '"Secretary of Stat"'),
      [
        'contacts.json',
        '[1].ends[0].us[0]',
        '"Secretary of Stat"',
        'a post that officials.json has of side us',
        'Secretary of State',
      ],
    ],
    [
      'a line of contact that names a post twice',
      replaced('contacts.json', '["President"]', '["President", "President"]'),
      ['contacts.json', '[0].ends[0].us[1]', '"President"', 'each post once'],
    ],
    [
      'a line of contact between nobody and nobody',
      replaced('contacts.json', '{ "us": ["Secretary of State"] }', '{}'),
      ['contacts.json', '[1].ends[0]', '{}', 'posts of one side at least'],
    ],
    [
      'two lines of contact of one id',
      replaced('contacts.json', '"id": "foreign-ministers"', '"id": "leaders"'),
      ['contacts.json', '[1].id', '"leaders"', 'an id that no other entry has'],
    ],
    [
      'concepts out of order',
      replaced('glossary.json', '"id": "one-china-policy"', '"id": "mutual-regard"'),
      ['glossary.json', '[1].id', '"mutual-regard"', 'its place before mutual-respect'],
    ],
    [
      'two concepts with one id',
      replaced('glossary.json', '"id": "one-china-policy"', '"id": "mutual-respect"'),
      ['glossary.json', '[1].id', '"mutual-respect"', 'an id that no other entry has'],
    ],
    [
      'a term of two concepts',
      replaced('glossary.json', '["one China policy"]', '["one China policy", "相互尊重"]'),
      [
        'glossary.json',
        '[1].terms[1]',
        '"相互尊重"',
        'a term that no other entry has; mutual-respect has it',
      ],
    ],
    [
      'a Chinese term without a concept',
      replaced('glossary.json', '["相互尊重"]', '["互相尊重"]'),
      [
        CALL,
        'accounts[1].points[0].terms[0]',
        '"相互尊重"',
        'a term of a concept in glossary.json',
        '互相尊重',
      ],
    ],
    [
      'a published id that no longer resolves',
      {
        ...soundSources(),
        publishedIds: {
          file: 'published-ids.json',
          text: '["2022-03-18-biden-xi-call", "2022-03-18-biden-xi-cal"]',
        },
      },
      [
        'published-ids.json',
        '[1]',
        '"2022-03-18-biden-xi-cal"',
        'the id of a record, or one of its aliases: it was published',
        '2022-03-18-biden-xi-call',
      ],
    ],
    [
      'a release of the wrong form',
      { ...soundSources(), releases: [{ file: 'releases/1.json', text: '[]' }] },
      ['releases/1.json', '', '[]', 'an object'],
    ],
    [
      'a file that is not a record',
      { ...soundSources(), strays: ['engagements/2022/notes.txt'] },
      ['engagements/2022/notes.txt', '', '"notes.txt"', 'only files whose names end in .json'],
    ],
    [
      'no record at all',
      { ...soundSources(), engagements: [], datapackage: null },
      ['engagements', '', 'nothing', 'at least one record'],
    ],
  ] as [string, Sources, ...string[][]][])('%s', (_name, sources, ...rows) => {
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
