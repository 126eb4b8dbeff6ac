import { describe, expect, it } from 'vitest'
import type { EngagementRecord, Official } from '../../src/domain/record/engagement.ts'
import { aComparison } from '../../src/domain/fixtures/comparison.ts'
import {
  TO_WRITE,
  draftRecord,
  findDraftFaults,
  type DraftDetails,
} from '../../src/domain/text/draftRecord.ts'
import type { OwnTexts } from '../../src/domain/text/ownTexts.ts'
import { check } from './check.ts'
import { SOUND_FOLDER, soundSources } from './fixtures/sources.ts'
import { compile } from './compile.ts'

const DETAILS: DraftDetails = {
  title: ' Biden–Xi\tcall, \u202e“May” ',
  format: 'call',
  level: 'leader',
  date: '2023-05-04',
  city: '',
  country: '',
  leads: { us: 'joe-biden', cn: 'xi-jinping' },
}
const TEXTS: OwnTexts = {
  us: {
    text: '',
    publisher: 'The White House',
    date: '2023-05-04',
    url: 'https://example.org/us',
  },
  cn: { text: '', publisher: 'Xinhua', date: '', url: ' https://example.org/cn ' },
}
const FOUND = aComparison(
  [': A heading.', 'taiwan: The President raised peace across the Strait.', 'trade: Trade.'],
  ['trade,taiwan: 双方就经贸问题深入交换了意见并同意继续沟通。', ': Nothing.', 'energy: Oil.'],
  [
    [1, 0],
    [2, 1],
  ],
)
const withTerms = {
  ...FOUND,
  us: {
    ...FOUND.us,
    passages: FOUND.us.passages.map(passage => ({
      ...passage,
      terms: ['peace', 'peace ', '\u202epeace\ud800', 'one two three four five six seven'],
    })),
  },
}

const { dataset } = compile(SOUND_FOLDER)
const officials = new Map(dataset.officials.map((one): [string, Official] => [one.id, one]))
const draft = draftRecord(DETAILS, TEXTS, withTerms, officials)

/** The result of checking the valid dataset with one more record. */
function faultsWith(record: EngagementRecord) {
  const sources = soundSources()
  const file = `engagements/${record.date.slice(0, 4)}/${record.id}.json`
  const added = { file, text: JSON.stringify(record, null, 2) }
  const { faults = [] } = check({
    ...sources,
    datapackage: null,
    engagements: [...sources.engagements, added],
  })
  return faults.map(({ path }) => path)
}

describe(draftRecord, () => {
  it('lacks nothing but our own words, which it asks for', () => {
    expect(faultsWith(draft)).toEqual([
      'summary',
      'accounts[0].points[0].text',
      'accounts[0].points[1].text',
      'accounts[1].points[0].text',
      'accounts[1].points[1].text',
    ])
  })

  it('passes once these are written', () => {
    const written = JSON.parse(
      JSON.stringify(draft).replaceAll(/"TO WRITE:[^"]*"/g, '"In our own words."'),
    ) as EngagementRecord
    expect(faultsWith(written)).toEqual([])
  })

  it('passes for a meeting as well', () => {
    const details = { ...DETAILS, format: 'meeting', city: ' Bali ', country: 'ID' } as const
    const meeting = draftRecord(details, TEXTS, withTerms, officials)
    expect(meeting.place).toEqual({ city: 'Bali', country: 'ID', venue: null })
    expect(faultsWith(meeting).every(path => /summary|text$/.test(path))).toBe(true)
  })

  it('says which sentence a point comes from, quoting at most six words', () => {
    const texts = draft.accounts.flatMap(({ points }) => points.map(({ text }) => text))
    expect(texts).toEqual([
      `${TO_WRITE}: sentence 2, “The President raised peace across the …”`,
      `${TO_WRITE}: sentence 3, “Trade. …”`,
      `${TO_WRITE}: sentence 1, “双方就经贸问题深入交换了 …”`,
      `${TO_WRITE}: sentence 3, “Oil. …”`,
    ])
  })

  it('carries the judgements, without what a record may not hold', () => {
    expect(draft).toMatchObject({
      id: '2023-05-04-biden-xi-call-may',
      topics: ['taiwan', 'trade', 'energy'],
      participants: [
        { official: 'joe-biden', title: 'President', lead: true },
        { official: 'xi-jinping', title: 'Xi Jinping', lead: true },
      ],
      sources: [
        { url: 'https://example.org/us', date: '2023-05-04', kind: 'copy' },
        { url: 'https://example.org/cn', kind: 'copy' },
      ],
    })
    const [us, cn] = draft.accounts
    expect(us?.points[0]).toMatchObject({ terms: ['peace'], match: 'a', words: 7 })
    expect(cn?.points[0]).toMatchObject({ match: 'a' })
    // Its partner has no topic, and so is not a point.
    expect(us?.points[1]).not.toHaveProperty('match')
  })
})

describe(findDraftFaults, () => {
  it('accepts a complete draft', () => {
    expect(findDraftFaults(DETAILS, TEXTS, FOUND)).toEqual([])
  })

  it('names everything that is missing', () => {
    const nothing = { text: '', publisher: ' ', date: '', url: '' }
    const faults = findDraftFaults(
      { ...DETAILS, title: ' ', date: '', format: 'summit', leads: { us: '', cn: 'x' } },
      { us: nothing, cn: { ...TEXTS.cn, date: '2020-01-01' } },
      aComparison([': One.'], ['trade: Two.']),
    )
    expect(faults.map(({ field }) => field)).toEqual([
      'title',
      'date',
      'city',
      'country',
      'leads',
      null,
      null,
      null,
    ])
    expect(faults.at(-1)?.message).toContain('No sentence of the United States text has a topic')
  })

  it('rejects a text from before the engagement', () => {
    const early = { ...TEXTS, cn: { ...TEXTS.cn, date: '2023-05-02' } }
    expect(findDraftFaults(DETAILS, early, FOUND)).toEqual([
      { field: 'date', message: expect.stringContaining('Chinese text is of 2023-05-02') },
    ])
  })
})
