import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../compile/check.ts'
import { readSources } from '../compile/read.ts'
import { fallen, figuresOf, measurePart, type Figures, type KeptFigures } from './figures.ts'
import { matchStage } from './match.ts'
import { PARTS } from './split.ts'
import { STAGES } from './stages.ts'

const kept = JSON.parse(
  readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8'),
) as KeptFigures

const { dataset } = check(readSources(join(import.meta.dirname, '..')))

describe('figures', () => {
  it('of the development records have not fallen since `npm run eval -- --keep`', () => {
    if (!dataset) throw new Error('the dataset is faulty: npm run check:data')
    const now = figuresOf(STAGES, dataset, 'development')
    expect(fallen(now, kept.development)).toEqual([])
    expect(Object.keys(kept.development)).toEqual(Object.keys(now))
  })

  it('of the test records have not fallen since they were looked at', () => {
    if (!dataset) throw new Error('the dataset is faulty: npm run check:data')
    const now = figuresOf(STAGES, dataset, 'test')
    // Names alone: a failure must not show by how much, which would be another look.
    expect(fallen(now, kept.test).map(({ figure }) => figure)).toEqual([])
    expect(Object.keys(kept.test)).toEqual(Object.keys(now))
  })

  it('of the test records have been looked at once', () => {
    expect(kept.looks).toBe(1)
  })

  it.each(PARTS)('pairs better than both plain methods: %s', part => {
    if (!dataset) throw new Error('the dataset is faulty: npm run check:data')
    const { figures, baselines } = measurePart(matchStage, dataset, part)
    expect(baselines).toHaveLength(2)
    const isBetter = (baselines ?? []).map(baseline => (figures['F1'] ?? 0) > baseline)
    expect(isBetter).toEqual([true, true])
  })
})

describe(fallen, () => {
  const gone = { figure: 'topics, f1', was: 0.8, is: undefined }
  it.each([
    ['as before', { topics: { f1: 0.8 } }, []],
    ['a little lower', { topics: { f1: 0.781 } }, []],
    ['too low', { topics: { f1: 0.779 } }, [{ ...gone, is: 0.779 }]],
    ['gone', { topics: {} }, [gone]],
    ['gone with its stage', {}, [gone]],
  ] as [string, Figures, ReturnType<typeof fallen>][])('%s', (_name, now, expected) => {
    expect(fallen(now, { topics: { f1: 0.8 } })).toEqual(expected)
  })
})
