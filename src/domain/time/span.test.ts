import { describe, expect, it } from 'vitest'
import type { Day } from './day.ts'
import { closeSpan, formatSpan, parseSpan, presidencyOf } from './span.ts'

describe(parseSpan, () => {
  it.each([
    ['2021-01-20..2025-01-19', '2021-01-20', '2025-01-19'],
    ['2025-01-20..', '2025-01-20', null],
    ['..2021-01-19', null, '2021-01-19'],
    ['2023-02-28..2023-02-28', '2023-02-28', '2023-02-28'],
  ])('reads %s, which is written the same again', (text, from, to) => {
    const span = parseSpan(text)
    expect(span).toEqual({ from, to })
    expect(span && formatSpan(span)).toBe(text)
  })

  it.each([
    '',
    '..',
    '2021',
    '2021-01-20',
    '2021-01-20...2025-01-19',
    '2021-01-20..2025-01-19..',
    '2021-02-30..2025-01-19',
    '2025-01-20..2021-01-19',
    'biden..',
  ])('rejects “%s”', text => {
    expect(parseSpan(text)).toBeNull()
  })
})

describe(closeSpan, () => {
  it('gives open ends the days of the record', () => {
    const extent = { from: '2017-02-09' as Day, to: '2026-09-24' as Day }
    expect(closeSpan({ from: null, to: null }, extent)).toEqual(extent)
    const to = '2021-01-19' as Day
    expect(closeSpan({ from: null, to }, extent)).toEqual({ from: '2017-02-09', to })
  })
})

describe(presidencyOf, () => {
  it('knows a whole presidency, and no part of one', () => {
    const span = parseSpan('2021-01-20..2025-01-19')
    expect(span && presidencyOf(span)?.name).toBe('Biden')
    expect(presidencyOf({ from: '2021-01-20' as Day, to: null })).toBeUndefined()
  })
})
