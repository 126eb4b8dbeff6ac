import { describe, expect, it } from 'vitest'
import { formatSpan, parseSpan } from './span.ts'

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
