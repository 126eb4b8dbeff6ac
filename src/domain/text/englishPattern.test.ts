import { describe, expect, it } from 'vitest'
import { englishScanner, parseEnglish } from './englishPattern.ts'

/** What a pattern finds in a text. */
const found = (pattern: string, text: string) =>
  englishScanner([pattern])(text).map(({ start, end }) => text.slice(start, end))

describe(englishScanner, () => {
  it.each([
    ['taiwan', 'TAIWAN, Taiwan’s and taiwan', ['TAIWAN', 'Taiwan’s', 'taiwan']],
    ['taiwan', 'Taiwanese', []],
    ['tariff', 'tariffs and a tariff', ['tariffs', 'tariff']],
    ['export*', 'exporters export exports', ['exporters', 'export', 'exports']],
    ['one china', 'the one-China policy', ['one-China']],
    ['south|east china sea', 'the East China Sea', ['East China Sea']],
    ['UN', 'the U.N. and the UN', ['U.N.', 'UN']],
    ['WHO', 'who asked the WHO', ['WHO']],
    ['=rights', 'the right way, human rights', ['rights']],
    ['ren’ai', "Ren'ai Reef", ["Ren'ai"]],
    ['communiqué', 'the three communiques', ['communiques']],
    ['shot … down', 'the balloon was shot by a jet down', ['shot by a jet down']],
    ['shot … down', 'shot one two three four five down', []],
    ['keep … open', 'keep open', ['keep open']],
    ['exit ban', 'an exit', []],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })

  it('finds several patterns in order, with their numbers', () => {
    const text = 'Trade and Taiwan'
    expect(englishScanner(['taiwan', 'trade', 'tra*'])(text)).toEqual([
      { pattern: 1, start: 0, end: 5 },
      { pattern: 2, start: 0, end: 5 },
      { pattern: 0, start: 10, end: 16 },
    ])
  })
})

describe(parseEnglish, () => {
  it.each([
    ['', 'words of letters and digits, with = only before one and * only after one'],
    ['ex*port', 'words of letters and digits, with = only before one and * only after one'],
    ['台湾', 'words of letters and digits, with = only before one and * only after one'],
    ['one  china', 'words with one space between them and none around them'],
    [' china', 'words with one space between them and none around them'],
    ['of*', 'at least 3 letters before *'],
    ['… down', 'a gap … only between two words'],
    ['shot …', 'a gap … only between two words'],
    ['shot … … down', 'a gap … only between two words'],
  ])('refuses “%s”', (pattern, expected) => {
    expect(parseEnglish(pattern)).toBe(expected)
  })
})
