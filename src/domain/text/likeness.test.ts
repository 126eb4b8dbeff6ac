import { describe, expect, it } from 'vitest'
import { leads, likenesses } from './likeness.ts'

const sets = (...texts: string[]) => texts.map(text => new Set(text.split(' ').filter(Boolean)))

describe(likenesses, () => {
  const { values } = likenesses(sets('taiwan peace', 'trade'), sets('taiwan peace', 'taiwan', ''))

  it('is 1 for the same tokens and 0 for none in common', () => {
    expect(values[0]).toBeCloseTo(1)
    expect(Array.from(values.subarray(2))).toEqual([0, 0, 0, 0])
  })

  it('lies between for some', () => {
    expect(values[1]).toBeGreaterThan(0)
    expect(values[1]).toBeLessThan(1)
  })

  it('gives rare tokens more weight', () => {
    const [rare = 0, common = 0] = likenesses(sets('a b'), sets('a', 'b', 'b c', 'b d')).values
    expect(rare).toBeGreaterThan(common)
  })
})

describe(leads, () => {
  it('says by how much each value leads its row and its column', () => {
    const table = { rows: 2, columns: 2, values: Float64Array.of(5, 1, 2, 4) }
    expect([...leads(table).values]).toEqual([3, -4, -3, 2])
  })

  it('leads by itself where there is nothing else', () => {
    expect([...leads({ rows: 1, columns: 1, values: Float64Array.of(0.5) }).values]).toEqual([0.5])
  })
})
