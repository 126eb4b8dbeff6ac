import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../compile/check.ts'
import { readSources } from '../compile/read.ts'
import { fallen, heldOutFigures, measureHalf, type Figures } from './figures.ts'
import { matchStage } from './match.ts'
import { HALVES } from './split.ts'
import { STAGES } from './stages.ts'

const kept = JSON.parse(readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8')) as Figures

const { dataset } = check(readSources(join(import.meta.dirname, '..')))

describe('figures of the held-out half', () => {
  it('have not fallen since `npm run eval -- --keep`', () => {
    if (!dataset) throw new Error('the dataset is faulty: npm run check:data')
    const now = heldOutFigures(STAGES, dataset)
    expect(fallen(now, kept)).toEqual([])
    expect(Object.keys(kept)).toEqual(Object.keys(now))
  })

  it.each(HALVES)('pairs better than both plain methods: %s', half => {
    if (!dataset) throw new Error('the dataset is faulty: npm run check:data')
    const { figures, baselines } = measureHalf(matchStage, dataset, half)
    expect(baselines).toHaveLength(2)
    for (const baseline of baselines ?? []) expect(figures['F1']).toBeGreaterThan(baseline)
  })
})

describe(fallen, () => {
  it.each([
    ['as before', { topics: { f1: 0.8 } }, []],
    ['a little lower', { topics: { f1: 0.781 } }, []],
    ['too low', { topics: { f1: 0.779 } }, ['topics, f1: was 0.8, is 0.779']],
    ['gone', { topics: {} }, ['topics, f1: was 0.8, is not measured any more']],
    ['gone with its stage', {}, ['topics, f1: was 0.8, is not measured any more']],
  ] as [string, Figures, string[]][])('%s', (_name, now, expected) => {
    expect(fallen(now, { topics: { f1: 0.8 } })).toEqual(expected)
  })
})
