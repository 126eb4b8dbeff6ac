import { describe, expect, it } from 'vitest'
import { findInputFaults } from './inputFaults.ts'
import { NO_TEXTS, type OwnText } from './ownTexts.ts'

const SOUND: OwnText = { ...NO_TEXTS.us, text: 'The two sides agreed.' }

/** What is wrong with a US text beside a sound Chinese one. */
const faultsOf = (us: Partial<OwnText>) =>
  findInputFaults({ us: { ...SOUND, ...us }, cn: { ...SOUND, text: '双方同意保持沟通。' } })

describe(findInputFaults, () => {
  it.each([
    ['English and Chinese', {}],
    ['a text of the greatest length', { text: 'a'.repeat(200_000) }],
    ['tabs, line ends and marks of direction', { text: 'a\tb\r\nc\f\u200f\u2028' }],
    ['a slip or two', { text: `${'All is well. '.repeat(60)}\ufffd\ufffd` }],
    ['letters with accents', { text: 'Communiqués of Élysée: âge, äußerst, Ärger' }],
    ['a day and an address', { date: '2023-02-28', url: ' HTTPS://example.org/a?b#c ' }],
  ])('finds nothing wrong with %s', (_name, us) => {
    expect(faultsOf(us)).toEqual([])
  })

  it.each<[string, Partial<OwnText>, keyof OwnText, string[]]>([
    ['nothing', { text: ' \n ' }, 'text', ['The United States text is empty', 'choose a file']],
    ['too much', { text: 'a'.repeat(200_001) }, 'text', ['200,001', 'at most 200,000']],
    ['a picture', { text: '\u0089PNG\r\n\u001a\n\u0000\u0000' }, 'text', ['U+001A', 'Copy']],
    ['lost characters', { text: 'A\ufffd\ufffd\ufffd' }, 'text', ['“\ufffd” 3 times']],
    ['misread Chinese', { text: 'ä¸\u00ad\u00e5\u009b½ç¾\u008eå\u009b½' }, 'text', ['encoding']],
    ['misread quotes', { text: 'â€œCandidâ€\u009d talks, weâ€™re told' }, 'text', ['“â€']],
    ['no words', { text: '12 … 34' }, 'text', ['no words in English or Chinese', '“12 … 34”']],
    ['another script', { text: 'Переговоры' }, 'text', ['“Переговоры”']],
    ['no day', { date: '2023-02-30' }, 'date', ['“2023-02-30” is not a day']],
    ['no address', { url: 'www.state.gov' }, 'url', ['“www.state.gov”', 'http://']],
    ['a script', { url: 'javascript:alert(1)' }, 'url', ['is not an address']],
  ])('names place, value and remedy of %s', (_name, us, field, parts) => {
    const faults = faultsOf(us)
    expect(faults.map(fault => [fault.side, fault.field])).toEqual([['us', field]])
    for (const part of parts) expect(faults[0]?.message).toContain(part)
  })

  it('names both sides where both are empty', () => {
    expect(findInputFaults(NO_TEXTS).map(({ side }) => side)).toEqual(['us', 'cn'])
  })
})
