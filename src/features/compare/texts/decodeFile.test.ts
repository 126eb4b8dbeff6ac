import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFile } from './decodeFile.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(values.flatMap(value => (typeof value === 'string' ? [...utf8(value)] : [value])))

/** "双方同意保持沟通。" in GB 18030 */
const GB = [
  0xcb, 0xab, 0xb7, 0xbd, 0xcd, 0xac, 0xd2, 0xe2, 0xb1, 0xa3, 0xb3, 0xd6, 0xb9, 0xb5, 0xcd, 0xa8,
  0xa1, 0xa3,
]
/** "你好" in Big5 */
const SHORT_BIG5 = [0xa7, 0x41, 0xa6, 0x6e]

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'))

/** A text in UTF-16 with a byte order mark. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from(text, (_, index) => text.charCodeAt(index))]
  return Uint8Array.from(
    units.flatMap(unit => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

describe(decodeFile, () => {
  it.each([
    ['UTF-8', utf8('The Secretary “underscored”. 双方'), 'The Secretary “underscored”. 双方'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 'Taiwan'), 'Taiwan'],
    ['UTF-16, little-endian', utf16('双方 agreed', true), '双方 agreed'],
    ['UTF-16, big-endian', utf16('双方 agreed', false), '双方 agreed'],
    ['GB 18030', bytes(...GB), '双方同意保持沟通。'],
    ['Windows-1252', bytes('A communiqu', 0xe9, ' of both sides.'), 'A communiqué of both sides.'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_name, file, text) => {
    expect(decodeFile(file)).toEqual({ text })
  })

  it.each([
    [
      'Big5',
      'c2f9a4e8b44ebb4fc657b0ddc344a94daf51a74ac4f5a7bdb6d5a5e6b4aba446b74ea8a3a143',
      '雙方就臺灣問題和烏克蘭局勢交換了意見。',
    ],
    [
      'Big5',
      'a4fdbcddb16abdd5a141a4a4acfcc0b3b7edacdba4acb44cadaba142a94da5ada640b342a141acfca4e8c0b3b0b1a4eeb9efb5d8a5b4c0a3a143',
      '王毅強調，中美應當相互尊重、和平共處，美方應停止對華打壓。',
    ],
    [
      'Big5',
      'b0eab0c8adeba5acaa4caad6a9f3a4ada4e9a662a55fa8cab77ca8a3a57ea5e6b3a1aaf8a4fdbcdda141c2f9a4e8a650b74eab4fabf9b7beb371a143',
      '國務卿布林肯於五日在北京會見外交部長王毅，雙方同意保持溝通。',
    ],
    [
      'GB 18030',
      'cbabb7bdbecdcca8cde5cecacce2bacdcedabfcbc0bcbed6cac6bdbbbbbbc1cbd2e2bcfba1a3',
      '双方就台湾问题和乌克兰局势交换了意见。',
    ],
    [
      'GB 18030',
      'cdf5d2e3c7bfb5f7a3acd6d0c3c0d3a6b5b1cfe0bba5d7f0d6d8a1a2bacdc6bdb9b2b4a6a3acc3c0b7bdd3a6cda3d6b9b6d4bbaab4f2d1b9a1a3',
      '王毅强调，中美应当相互尊重、和平共处，美方应停止对华打压。',
    ],
    [
      'GB 18030',
      'b9facef1c7e4b2bcc1d6bfcfd3dacee5c8d5d4dab1b1bea9bbe1bcfbcde2bdbbb2bfb3a4cdf5d2e3a3accbabb7bdcdacd2e2b1a3b3d6b9b5cda8a1a3',
      '国务卿布林肯于五日在北京会见外交部长王毅，双方同意保持沟通。',
    ],
    [
      'GB 18030',
      'd6d0b7bd8ca6c3c0b7bdbcd3e1e7ea50b690b1edcabe88d49b51b7b48ca6a1a3',
      '中方對美方加徵關稅表示堅決反對。',
    ],
  ])('tells %s from other encodings: %s', (_name, digits, text) => {
    expect(decodeFile(hex(digits))).toEqual({ text })
    // Also between English lines, and with a name in Latin letters.
    const english = 'Readout\r\n'
    const mixed = bytes(english, ...hex(digits), ' (Wang Yi)')
    expect(decodeFile(mixed)).toEqual({ text: `${english}${text} (Wang Yi)` })
  })

  it.each([
    'Taiwan',
    'The Secretary “underscored” peace.',
    '双方就台湾问题交换了意见。',
    '雙方就臺灣問題\r\n交換了意見，並同意保持溝通。',
    'Blinken 会见王毅，双方同意。',
  ])('reads UTF-16 without a mark: %s', text => {
    for (const isLittle of [true, false]) {
      expect(decodeFile(utf16(text, isLittle).subarray(2))).toEqual({ text })
    }
  })

  it.each([
    ['a PDF file', bytes('%PDF-1.7\n', 0xe2, 0xe3), 'is a PDF file, not text'],
    ['a Word file', bytes('PK', 3, 4, 20, 0), 'is a compressed file'],
    [
      'a picture',
      bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0, 0, 13),
      'contains bytes that no text has',
    ],
    ['half a UTF-16 file', utf16('双方', true).subarray(0, 5), 'is damaged: it is not utf-16le'],
    ['two characters', bytes(...SHORT_BIG5), 'in an encoding that this page does not know'],
  ])('refuses %s', (_name, file, fault) => {
    expect(decodeFile(file).fault).toContain(fault)
  })

  it('gives a text or a reason for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), any => {
        const { text, fault } = decodeFile(any)
        expect((text === undefined) !== (fault === undefined)).toBe(true)
      }),
    )
  })
})
