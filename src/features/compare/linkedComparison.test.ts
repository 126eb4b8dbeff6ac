import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTS, SIDES, SPEAKERS } from '../../domain/record/engagement.ts'
import type { Correction } from '../../domain/text/corrections.ts'
import type { OwnComparison } from '../../domain/text/ownTexts.ts'
import { packText } from '../../url/packed.ts'
import { isPacked, packComparison, unpackComparison } from './linkedComparison.ts'
import { formatComparisonFile, readFile } from './texts/readFile.ts'

const line = fc.string({ unit: 'grapheme', maxLength: 80 })
const text = fc.record({
  text: fc.string({ unit: 'binary', maxLength: 400 }),
  publisher: line,
  date: line,
  url: line,
})
const place = fc.record({ start: fc.nat(), end: fc.nat() })
const judged = { side: fc.constantFrom(...SIDES), place }
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ what: fc.constant('topics' as const), ...judged, value: fc.array(line) }),
  fc.record({
    what: fc.constant('speaker' as const),
    ...judged,
    value: fc.constantFrom(...SPEAKERS),
  }),
  fc.record({ what: fc.constant('act' as const), ...judged, value: fc.constantFrom(...ACTS) }),
  fc.record({
    what: fc.constant('match' as const),
    us: fc.option(place),
    cn: fc.option(place),
  }),
)
const comparisons: fc.Arbitrary<OwnComparison> = fc.record({
  title: line,
  engagement: fc.option(line),
  texts: fc.record({ us: text, cn: text }),
  corrections: fc.array(correction, { maxLength: 5 }),
})

describe(packComparison, () => {
  it('restores any comparison', async () => {
    await fc.assert(
      fc.asyncProperty(comparisons, async comparison => {
        const packed = await packComparison(comparison)
        expect(isPacked(packed)).toBe(true)
        expect(await unpackComparison(packed)).toEqual(comparison)
      }),
    )
  })
})

describe(unpackComparison, () => {
  it.each(['', '{', '[]', '{"title":"A call"}'])('rejects %s', async other => {
    await expect(unpackComparison(await packText(other))).rejects.toThrow(
      'it holds something else than a comparison',
    )
  })
})

describe(isPacked, () => {
  it.each([
    ['', false],
    ['taiwan', false],
    ['us-point-12', false],
    ['1.H4sIAAAA', true],
    ['H4sIAAAA', true],
  ])('distinguishes “%s” from an anchor on the page', (fragment, expected) => {
    expect(isPacked(fragment)).toBe(expected)
  })
})

describe(formatComparisonFile, () => {
  it('is read again unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(comparisons, async comparison => {
        const file = new File([formatComparisonFile(comparison)], 'a.json')
        expect(await readFile(file)).toEqual({ kind: 'comparison', comparison })
      }),
    )
  })

  it.each(['', '{}', '{"form":"parallax-comparison-1","comparison":{}}'])(
    'does not mistake a file of %s for one',
    async other => {
      expect(await readFile(new File([other], 'a.json'))).toEqual({
        kind: 'fault',
        message: '“a.json” is not a comparison that this page saved, or only part of one.',
      })
    },
  )
})
