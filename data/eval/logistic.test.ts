import { describe, expect, it } from 'vitest'
import { fitLogistic, logistic, type Example } from './logistic.ts'

describe(fitLogistic, () => {
  it('finds how often something holds, and what speaks for it', () => {
    const examples = [0, 1].flatMap(value =>
      Array.from({ length: 400 }, (_, index): Example => {
        const rate = value === 1 ? 0.75 : 0.25
        return { values: [1, value], holds: index < 400 * rate }
      }),
    )
    const [bias = 0, weight = 0] = fitLogistic(examples)
    expect(logistic(bias)).toBeCloseTo(0.25, 1)
    expect(logistic(bias + weight)).toBeCloseTo(0.75, 1)
  })

  it('takes nothing for nothing', () => {
    expect(fitLogistic([])).toEqual([])
  })
})
