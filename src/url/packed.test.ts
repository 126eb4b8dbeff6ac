import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PackedFault, packText, unpackText } from './packed.ts'

describe(packText, () => {
  it('gives back what was packed, whatever it is', async () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 4000 }))
    await fc.assert(
      fc.asyncProperty(text, async any => {
        expect(await unpackText(await packText(any))).toBe(any)
      }),
    )
  })

  it('needs no escaping in an address', async () => {
    const packed = await packText('双方同意保持沟通。'.repeat(50))
    expect(packed).toMatch(/^1\.[\w-]+$/)
    expect(new URL(`https://example.org/#${packed}`).hash).toBe(`#${packed}`)
  })

  it('packs a long text in pieces', async () => {
    const text = Array.from({ length: 60_000 }, (_, index) => index * 7919).join(' ')
    expect(await unpackText(await packText(text))).toBe(text)
  })
})

describe(unpackText, () => {
  it('never returns a different text for a damaged one', async () => {
    const text = 'Both sides agreed to keep the lines open.'
    const packed = await packText(text)
    for (let at = 0; at < packed.length; at++) {
      const other = packed[at] === 'A' ? 'B' : 'A'
      const damaged = [
        packed.slice(0, at),
        packed.slice(0, at) + packed.slice(at + 1),
        packed.slice(0, at) + other + packed.slice(at + 1),
      ]
      for (const one of damaged) {
        const read = await unpackText(one).catch((error: unknown) => error)
        // The last character of base64 has unused bits.
        expect(read === text || read instanceof PackedFault, `${at}: ${one}`).toBe(true)
      }
    }
    await expect(unpackText(packed.slice(0, -2))).rejects.toThrow('cut off or changed')
  })

  it('rejects a text that would fill the memory', async () => {
    await expect(unpackText(await packText('0'.repeat(5_000_000)))).rejects.toThrow('more than two')
  })

  it.each([
    ['', 'characters that do not belong'],
    ['taiwan', 'characters that do not belong'],
    ['1.a%20b', 'characters that do not belong'],
    ['2.AAAA', 'it is of form 2; this site reads form 1'],
    ['1.', 'cut off'],
  ])('says what is wrong with “%s”', async (packed, message) => {
    await expect(unpackText(packed)).rejects.toThrow(message)
  })
})
