import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { aConcept } from '../fixtures/concept.ts'
import { orderConcepts } from './conceptOrder.ts'
import { describeUses } from '../terms/conceptUses.ts'

/** A concept used on these days: "us 2021-01-01". */
const used = (en: string, ...uses: string[]) =>
  describeUses(
    aConcept(en),
    uses.map(use => {
      const [side = '', day = ''] = use.split(' ')
      return { engagement: day, side: side === 'us' ? 'us' : 'cn', day: day as Day }
    }),
  )

const CONCEPTS = [
  used('red line', 'us 2021-01-01', 'us 2021-05-01', 'us 2022-01-01'),
  used('core interests', 'cn 2020-01-01', 'us 2023-01-01'),
  used('guardrails', 'us 2021-11-15', 'cn 2024-01-01', 'cn 2024-02-01', 'cn 2025-01-01'),
  used('balloon', 'us 2023-02-03'),
]

describe(orderConcepts, () => {
  it.each([
    ['uses', ['guardrails', 'red line', 'core interests', 'balloon']],
    ['newest', ['balloon', 'guardrails', 'red line', 'core interests']],
    ['us', ['red line', 'guardrails', 'core interests', 'balloon']],
    ['cn', ['guardrails', 'core interests', 'red line', 'balloon']],
    ['taken', ['guardrails', 'core interests', 'red line', 'balloon']],
    ['name', ['balloon', 'core interests', 'guardrails', 'red line']],
  ] as const)('%s', (order, names) => {
    expect(orderConcepts(CONCEPTS, order).map(({ concept }) => concept.en)).toEqual(names)
  })
})
