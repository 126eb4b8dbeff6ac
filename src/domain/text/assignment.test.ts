import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, type Candidate } from './assignment.ts'

const worth = (candidates: readonly Candidate[]) =>
  candidates.reduce((sum, { gain }) => sum + gain, 0)

/** The most that any choice is worth, found by trying them all. */
function most(candidates: readonly Candidate[]): number {
  const [first, ...rest] = candidates
  if (!first) return 0
  const free = rest.filter(({ row, column }) => row !== first.row && column !== first.column)
  return Math.max(most(rest), first.gain + most(free))
}

const some = fc.uniqueArray(
  fc.record({ row: fc.nat(4), column: fc.nat(5), gain: fc.integer({ min: -3, max: 20 }) }),
  { maxLength: 14, selector: ({ row, column }) => row * 10 + column },
)

describe(assign, () => {
  it('prefers two good pairs to one better', () => {
    const candidates = [
      { row: 0, column: 0, gain: 5 },
      { row: 0, column: 1, gain: 4 },
      { row: 1, column: 0, gain: 4 },
    ]
    expect(assign(candidates)).toEqual(expect.arrayContaining(candidates.slice(1)))
  })

  it('leaves out what is worth nothing', () => {
    expect(assign([{ row: 0, column: 0, gain: 0 }])).toEqual([])
  })

  it('chooses what is worth most, each row and column once', () => {
    fc.assert(
      fc.property(some, candidates => {
        const chosen = assign(candidates)
        expect(new Set(chosen.map(({ row }) => row)).size).toBe(chosen.length)
        expect(new Set(chosen.map(({ column }) => column)).size).toBe(chosen.length)
        expect(worth(chosen)).toBe(most(candidates))
      }),
    )
  })
})
