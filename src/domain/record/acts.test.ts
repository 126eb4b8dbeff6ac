import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_SAID, ANY_ACT, actBit, actsOf, actsOn, chosenActs } from './acts.ts'
import { ACTS, SPEAKERS } from './engagement.ts'

const said = fc.record({ speaker: fc.constantFrom(...SPEAKERS), act: fc.constantFrom(...ACTS) })

describe(chosenActs, () => {
  it('lets through the pairs of any act and any speaker asked for', () => {
    const filters = fc.record({ act: fc.subarray([...ACTS]), speaker: fc.subarray([...SPEAKERS]) })
    fc.assert(
      fc.property(filters, said, (filter, one) => {
        const passes =
          (filter.act.length === 0 || filter.act.includes(one.act)) &&
          (filter.speaker.length === 0 || filter.speaker.includes(one.speaker))
        expect((chosenActs(filter) & actBit(one)) !== 0).toBe(passes)
      }),
    )
  })

  it('lets all through where nothing is asked for', () => {
    expect(chosenActs({ act: [], speaker: [] })).toBe(ANY_ACT)
    expect(actsOf(ALL_SAID)).toBe(ANY_ACT)
  })
})

describe(actsOn, () => {
  const [a, b] = [actBit({ speaker: 'us', act: 'urge' }), actBit({ speaker: 'cn', act: 'object' })]
  const engagement = { topics: ['taiwan', 'iran', 'energy'], acts: { taiwan: a, iran: b } }

  it.each([
    [[], a | b],
    [['taiwan'], a],
    [['taiwan', 'iran'], a | b],
    [['energy', 'balloon'], 0],
  ])('of the points on %j', (topics, expected) => {
    expect(actsOn(engagement, topics)).toBe(expected)
  })
})
