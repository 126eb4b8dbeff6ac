import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RETURN_THRESHOLD } from '../../src/domain/change/pairWeights.ts'
import { check } from '../compile/check.ts'
import { readSources } from '../compile/read.ts'
import { measureReturns } from './returns.ts'

const { dataset } = check(readSources(join(import.meta.dirname, '..')))

describe(measureReturns, () => {
  it('finds few pairs wrongly at the threshold in use', () => {
    if (!dataset) throw new Error('the dataset is faulty: npm run check:data')
    const { precision, recall } = measureReturns(dataset, RETURN_THRESHOLD)
    expect(precision).toBeGreaterThan(0.9)
    expect(recall).toBeGreaterThan(0.6)
  })
})
