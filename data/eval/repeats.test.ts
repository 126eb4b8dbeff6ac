import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPEAT_THRESHOLD } from '../../src/domain/change/repeatWeights.ts'
import { check } from '../compile/check.ts'
import { readSources } from '../compile/read.ts'
import { measureRepeats } from './repeats.ts'

const { dataset } = check(readSources(join(import.meta.dirname, '..')))

describe(measureRepeats, () => {
  it('finds few pairs wrongly at the threshold in use', () => {
    if (!dataset) throw new Error('the dataset is faulty: npm run check:data')
    const { precision, recall } = measureRepeats(dataset, REPEAT_THRESHOLD)
    expect(precision).toBeGreaterThan(0.9)
    expect(recall).toBeGreaterThan(0.6)
  })
})
