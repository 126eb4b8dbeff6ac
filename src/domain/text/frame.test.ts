import { describe, expect, it } from 'vitest'
import type { TextLanguage } from './analysis.ts'
import { isFrame } from './frame.ts'

describe(isFrame, () => {
  it.each([
    [true, 'en', '###'],
    [true, 'en', 'https://www.state.gov/readout'],
    [true, 'en', 'Secretary Blinken’s Meeting with Wang Yi'],
    [true, 'en', 'Secretary Blinken Spoke With Director Wang Yi'],
    [true, 'en', 'Office of the Spokesperson'],
    [true, 'en', 'The following is attributable to Spokesperson Matthew Miller:'],
    [true, 'en', 'October 12, 2026'],
    [false, 'en', 'Secretary Blinken met Wang Yi in Beijing.'],
    [false, 'en', 'The two sides discussed trade and climate'],
    [false, 'en', '- Peace across the Taiwan Strait'],
    [true, 'zh', '王毅会见美国国务卿布林肯'],
    [true, 'zh', '2026年5月10日 10:30'],
    [true, 'zh', '来源：外交部'],
    [true, 'zh', '（完）'],
    [false, 'zh', '王毅会见美国国务卿布林肯。'],
  ] as [boolean, TextLanguage, string][])('is %s in %s: %s', (expected, language, text) => {
    expect(isFrame(text, language, true)).toBe(expected)
  })

  it('takes no part of a paragraph for a heading', () => {
    expect(isFrame('Meeting with Wang Yi', 'en', false)).toBe(false)
    expect(isFrame('###', 'en', false)).toBe(true)
  })
})
