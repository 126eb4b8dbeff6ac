import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aComparison } from '../fixtures/comparison.ts'
import type { Side } from '../record/engagement.ts'
import type { Comparison, Span } from './analysis.ts'
import {
  addCorrection,
  applyCorrections,
  correctedPassages,
  dropCorrectionsOf,
  moveCorrections,
  type Correction,
} from './corrections.ts'

const FOUND = aComparison(
  ['taiwan: One.', 'trade: Two words.', ': Three.'],
  ['trade: Uno.', 'taiwan: Dos.', 'iran: Tres.'],
  [
    [0, 1],
    [1, 0],
  ],
)

/** The place of a passage of the fixture. */
function at(side: Side, index: number): Span {
  const passage = FOUND[side].passages[index]
  if (!passage) throw new Error(`No passage ${index}`)
  return passage.place
}
const match = (us: number | null, cn: number | null): Correction => ({
  what: 'match',
  us: us === null ? null : at('us', us),
  cn: cn === null ? null : at('cn', cn),
})
const topics = (side: Side, index: number, ...value: string[]): Correction => ({
  what: 'topics',
  side,
  place: at(side, index),
  value,
})

/** "0-1 1-0" */
const pairsOf = ({ pairs }: Comparison) => pairs.map(({ us, cn }) => `${us}-${cn}`).join(' ')
const texts = (us: string) => ({ us, cn: '' })
const wordsOf = ({ us, cn }: Comparison) => ({ us: us.text, cn: cn.text })

describe(applyCorrections, () => {
  it('puts judgements in the place of the engine’s', () => {
    const corrected = applyCorrections(FOUND, [
      topics('us', 1, 'iran', 'trade'),
      { what: 'speaker', side: 'cn', place: at('cn', 0), value: 'both' },
      { what: 'act', side: 'cn', place: at('cn', 0), value: 'agree' },
    ])
    expect(corrected.us.passages[1]?.topics).toEqual([
      { topic: 'iran', weight: 0, because: [] },
      { topic: 'trade', weight: 1, because: [{ start: 0, end: 1 }] },
    ])
    expect(corrected.cn.passages[0]).toMatchObject({
      speaker: { value: 'both' },
      act: { value: 'agree' },
    })
    expect(corrected.us.passages[0]).toBe(FOUND.us.passages[0])
  })

  it.each<[string, Correction[], string]>([
    ['nothing', [], '0-1 1-0'],
    ['a partner is taken away', [match(0, null)], '1-0'],
    ['from the other side', [match(null, 1)], '1-0'],
    ['two that were alone meet', [match(2, 2)], '0-1 1-0 2-2'],
    ['a partner is taken from another', [match(2, 1)], '1-0 2-1'],
    ['both had partners', [match(0, 0)], '0-0'],
    ['a change of mind', [match(0, 0), match(0, 1), match(1, 0)], '0-1 1-0'],
  ])('matches anew: %s', (_name, corrections, pairs) => {
    expect(pairsOf(applyCorrections(FOUND, corrections))).toBe(pairs)
  })

  it('gives a pair that comes back its reasons again', () => {
    const corrected = applyCorrections(FOUND, [match(0, null), match(0, 1)])
    expect(corrected.pairs).toEqual(FOUND.pairs)
  })

  it('leaves out what fits no passage', () => {
    const place = { start: 3, end: 5 }
    const misfits: Correction[] = [
      { what: 'topics', side: 'us', place, value: [] },
      { what: 'match', us: place, cn: at('cn', 0) },
    ]
    expect(applyCorrections(FOUND, misfits)).toEqual(FOUND)
  })

  it('keeps each passage in one pair at most, whatever the corrections', () => {
    const index = fc.option(fc.nat(2), { nil: null })
    fc.assert(
      fc.property(fc.array(fc.tuple(index, index)), choices => {
        const { pairs } = applyCorrections(
          FOUND,
          choices.map(([us, cn]) => match(us, cn)),
        )
        expect(new Set(pairs.map(({ us }) => us)).size).toBe(pairs.length)
        expect(new Set(pairs.map(({ cn }) => cn)).size).toBe(pairs.length)
      }),
    )
  })
})

describe(addCorrection, () => {
  it('replaces what was said on the same question, and nothing else', () => {
    const other = topics('us', 0, 'iran')
    const first = topics('us', 1, 'iran')
    const second = topics('us', 1)
    expect(addCorrection([first, other, match(0, 0)], second)).toEqual([other, match(0, 0), second])
    expect(addCorrection([match(0, 0)], match(0, 0))).toHaveLength(2)
  })
})

describe(dropCorrectionsOf, () => {
  it('takes back all that concerns one passage', () => {
    const all = [topics('us', 0), topics('us', 1), match(0, 2), match(1, null), match(null, 0)]
    expect(dropCorrectionsOf(all, 'us', at('us', 0))).toEqual([
      topics('us', 1),
      match(1, null),
      match(null, 0),
    ])
  })
})

describe(correctedPassages, () => {
  it('lists who stands otherwise, partners that were lost included', () => {
    const corrected = applyCorrections(FOUND, [match(2, 1), topics('cn', 2, 'iran')])
    expect(correctedPassages(FOUND, corrected)).toEqual({
      us: new Set([0, 2]),
      cn: new Set([1]),
    })
  })
})

describe(moveCorrections, () => {
  const all = [topics('us', 1, 'iran'), match(0, 2), match(null, 1)]
  const before = wordsOf(FOUND)

  it.each<[string, Readonly<Record<Side, string>>, number[]]>([
    ['nothing was changed', before, [0, 1, 2]],
    ['something was put before', { ...before, us: `Much more. ${before.us}` }, [0, 1, 2]],
    ['a sentence was changed', { ...before, us: before.us.replace('Two words', 'None') }, [1, 2]],
    ['a partner was taken out', { ...before, cn: before.cn.replace('Tres.', '') }, [0, 2]],
    ['a text was emptied', { ...before, cn: '' }, [0]],
  ])('stays with the words: %s', (_name, after, left) => {
    const moved = moveCorrections(all, before, after)
    expect(moved.map(({ what }) => what)).toEqual(left.map(index => all[index]?.what))
    for (const correction of moved) {
      if (correction.what !== 'topics') continue
      const { start, end } = correction.place
      expect(after.us.slice(start, end)).toBe('Two words.')
    }
  })

  it('tells equal sentences apart by their turn', () => {
    const place = { start: 5, end: 8 }
    const correction: Correction = { what: 'act', side: 'us', place, value: 'warn' }
    expect(moveCorrections([correction], texts('Yes. Yes.'), texts('No. Yes. Yes.'))).toEqual([
      { ...correction, place: { start: 9, end: 12 } },
    ])
    expect(moveCorrections([correction], texts('Yes. Yes.'), texts('Yes.'))).toEqual([
      { ...correction, place: { start: 0, end: 3 } },
    ])
  })

  it('comes back to where it was when a change is undone', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '. '), maxLength: 40 })
    fc.assert(
      fc.property(
        text,
        text,
        fc.nat(40),
        fc.integer({ min: 1, max: 9 }),
        (us, before_, start, length) => {
          fc.pre(start < us.length)
          const place = { start, end: Math.min(us.length, start + length) }
          const correction: Correction = { what: 'act', side: 'us', place, value: 'warn' }
          const [plain, longer] = [
            { us, cn: '' },
            { us: `${before_}|${us}`, cn: '' },
          ]
          const there = moveCorrections([correction], plain, longer)
          const words = there.flatMap(one =>
            one.what === 'act' ? longer.us.slice(one.place.start, one.place.end) : [],
          )
          expect(words).toEqual([us.slice(place.start, place.end)])
        },
      ),
    )
  })
})
