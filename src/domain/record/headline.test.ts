import { describe, expect, it } from 'vitest'
import { kindLine, statusSentence, whereOf, splitSummary } from './headline.ts'

describe(kindLine, () => {
  it.each([
    ['us', 'Phone call · Ministers · at the American side’s request'],
    ['cn', 'Phone call · Ministers · at the Chinese side’s request'],
    ['mutual', 'Phone call · Ministers · arranged by mutual agreement'],
    ['unknown', 'Phone call · Ministers'],
  ] as const)('initiator %s', (initiator, expected) => {
    expect(kindLine({ format: 'call', level: 'minister', initiator })).toBe(expected)
  })
})

describe(statusSentence, () => {
  it.each([
    ['held', 'call', null],
    ['postponed', 'visit', 'Postponed: this visit did not take place.'],
    ['cancelled', 'talks', 'Cancelled: these talks did not take place.'],
    ['declined', 'talks', 'Declined: these talks did not take place.'],
    ['planned', 'summit', 'Planned: this summit had not taken place when recorded.'],
  ] as const)('%s %s', (status, format, expected) => {
    expect(statusSentence(status, format)).toBe(expected)
  })
})

describe(whereOf, () => {
  it.each([
    [{ city: 'Beijing', country: 'CN', venue: null }, 'meeting', 'Beijing, China'],
    [{ city: 'Singapore', country: 'SG', venue: 'A hotel' }, 'meeting', 'A hotel, Singapore'],
    [{ city: 'Somewhere', country: '??', venue: null }, 'meeting', 'Somewhere, ??'],
    [null, 'call', 'By telephone'],
    [null, 'talks', 'Remote'],
  ] as const)('%j by %s', (place, format, expected) => {
    expect(whereOf(place, format)).toBe(expected)
  })
})

describe(splitSummary, () => {
  it.each([
    ['They met in May. Both spoke.', 'They met in May.', ' Both spoke.'],
    ['He knew nothing of it. On Monday he did.', 'He knew nothing of it.', ' On Monday he did.'],
    ['Lt. Gen. Smith met the U.S. Ambassador.', 'Lt. Gen. Smith met the U.S. Ambassador.', ''],
    ['A call', 'A call', ''],
  ])('%s', (summary, first, rest) => {
    expect(splitSummary(summary)).toEqual([first, rest])
  })
})
