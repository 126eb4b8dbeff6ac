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
const BIG5 = [0xa7, 0x41, 0xa6, 0x6e]

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
    ['a PDF file', bytes('%PDF-1.7\n', 0xe2, 0xe3), 'is a PDF file, not text'],
    ['a Word file', bytes('PK', 3, 4, 20, 0), 'is a compressed file'],
    [
      'a picture',
      bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0, 0, 13),
      'contains bytes that no text has',
    ],
    [
      'UTF-16 without a byte order mark',
      utf16('Taiwan', true).subarray(2),
      'bytes that no text has',
    ],
    ['half a UTF-16 file', utf16('双方', true).subarray(0, 5), 'is damaged: it is not utf-16le'],
    ['Big5', bytes(...BIG5), 'in an encoding that this page does not know'],
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
