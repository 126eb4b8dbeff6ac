import { describe, expect, it } from 'vitest'
import { TRADITIONAL_PAIRS } from '../../src/domain/chinese/traditionalPairs.ts'
import { OWN_FOLDER, readSources } from './read.ts'
import { traditionalPairs } from './traditional.ts'

describe(traditionalPairs, () => {
  it('gave the table of this dataset; if not, `npm run traditional` writes it anew', () => {
    expect(TRADITIONAL_PAIRS).toBe(traditionalPairs(JSON.stringify(readSources(OWN_FOLDER))))
  })

  it('has the rarer characters of a dataset', () => {
    expect(traditionalPairs('')).not.toContain('鯰鲶')
    expect(traditionalPairs('鲶')).toContain('鯰鲶')
  })
})
