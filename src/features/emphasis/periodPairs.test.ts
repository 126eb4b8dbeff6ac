import { expect, it, describe } from 'vitest'
import type { Day } from '../../domain/time/day.ts'
import { formatSpan } from '../../domain/time/span.ts'
import { periodPairs } from './periodPairs.ts'

const pairs = (from: string, to: string) =>
  periodPairs({ from: from as Day, to: to as Day }).map(({ label, view: { versus, ...span } }) => [
    label,
    formatSpan(span),
    versus.map(formatSpan).join(),
  ])

describe(periodPairs, () => {
  it('sets each presidency against the one before, and a year against a year', () => {
    expect(pairs('2017-02-09', '2026-09-24')).toEqual([
      ['Trump 2025– against Biden 2021–25', '2025-01-20..', '2021-01-20..2025-01-19'],
      ['Biden 2021–25 against Trump 2017–21', '2021-01-20..2025-01-19', '2017-01-20..2021-01-19'],
      [
        'the last twelve months against the twelve before',
        '2025-09-25..',
        '2024-09-25..2025-09-24',
      ],
    ])
  })

  it('offers only what is in the record', () => {
    expect(pairs('2022-01-01', '2022-06-01')).toEqual([])
  })
})
