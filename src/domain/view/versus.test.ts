import { describe, expect, it } from 'vitest'
import { anEngagement } from '../fixtures/engagement.ts'
import type { Day } from '../time/day.ts'
import { formatSpan, parseSpan, type Span } from '../time/span.ts'
import { inSpans, offeredSpans, spansLabel, spansPhrase, yearBefore } from './versus.ts'

const extent = { from: '2017-02-09' as Day, to: '2026-09-24' as Day }

function span(text: string): Span {
  const read = parseSpan(text)
  if (!read) throw new Error(`no period: ${text}`)
  return read
}

describe(spansLabel, () => {
  it.each([
    [['2021-01-20..2025-01-19'], 'Biden 2021–25'],
    [['2017-01-20..2021-01-19', '2025-01-20..'], 'Trump 2017–21 and Trump 2025–'],
    [['2023-01-01..2023-12-31'], 'January 2023 – December 2023'],
    [['2026-01-15..'], '15 Jan 2026 – 24 Sep 2026'],
  ])('%j: %s', (texts, expected) => {
    expect(spansLabel(texts.map(span), extent)).toBe(expected)
  })
})

describe(spansPhrase, () => {
  it('is under a president, and in any other period', () => {
    expect(spansPhrase([span('2021-01-20..2025-01-19')], extent)).toBe('under Biden 2021–25')
    expect(spansPhrase([span('2025-01-20..')], extent)).toBe('under Trump since 2025')
    expect(spansPhrase([span('2017-01-20..2021-01-19'), span('2025-01-20..')], extent)).toBe(
      'under Trump 2017–21 and Trump since 2025',
    )
    expect(spansPhrase([span('2025-01-20..'), span('2017-01-01..2017-12-31')], extent)).toBe(
      'in Trump 2025– and January 2017 – December 2017',
    )
  })
})

describe(yearBefore, () => {
  it.each([
    ['2025-01-01..2025-12-31', '2024-01-01..2024-12-31'],
    ['2025-01-01..2025-03-31', '2024-01-01..2024-03-31'],
    ['2024-02-29..2024-02-29', '2023-02-28..2023-02-28'],
    ['2025-09-25..', '2024-09-25..2025-09-24'],
    ['2021-01-20..2025-01-19', '2020-01-20..2021-01-19'],
  ])('of %s is %s', (text, expected) => {
    const before = yearBefore(span(text), extent)
    expect(before && formatSpan(before)).toBe(expected)
  })

  it('is not offered if it is before the record', () => {
    expect(yearBefore(span('..2018-01-01'), extent)).toBeNull()
    expect(yearBefore(span('2018-01-01..2018-02-08'), extent)).toBeNull()
  })
})

describe(offeredSpans, () => {
  it('offers presidencies, both terms of one president, and the year before, but not itself', () => {
    const offered = offeredSpans(span('2021-01-20..2025-01-19'), extent)
    expect(offered.map(({ label, spans }) => [label, spans.map(formatSpan).join()])).toEqual([
      ['Trump 2017–21', '2017-01-20..2021-01-19'],
      ['Trump 2025–', '2025-01-20..'],
      ['Trump, both terms', '2017-01-20..2021-01-19,2025-01-20..'],
      ['the year before', '2020-01-20..2021-01-19'],
    ])
  })
})

const on = (date: string, endDate?: string) =>
  anEngagement({ date: date as Day, ...(endDate ? { endDate: endDate as Day } : {}) })

describe(inSpans, () => {
  it('takes what overlaps any of the periods once, with both ends', () => {
    const all = [on('2021-01-19'), on('2021-01-19', '2021-01-20'), on('2023-05-01')]
    expect(inSpans(all, [span('2021-01-20..2023-05-01'), span('2023-01-01..')])).toEqual(
      all.slice(1),
    )
    expect(inSpans(all, [span('..2021-01-19')])).toEqual(all.slice(0, 2))
    expect(inSpans(all, [])).toEqual([])
  })
})
