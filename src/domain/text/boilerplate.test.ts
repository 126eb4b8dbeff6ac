import { describe, expect, it } from 'vitest'
import type { TextLanguage } from './analysis.ts'
import { isBoilerplate } from './boilerplate.ts'

describe(isBoilerplate, () => {
  it.each([
    [true, 'en', '###'],
    [true, 'en', 'https://www.state.gov/readout'],
    [true, 'en', 'Secretary Blinken’s Meeting with Wang Yi'],
    [true, 'en', 'Secretary Blinken Spoke With Director Wang Yi'],
    [true, 'en', 'Office of the Spokesperson'],
    [true, 'en', 'The following is attributable to Spokesperson Matthew Miller:'],
    [true, 'en', 'The below is attributable to Spokesperson Matthew Miller:'],
    [true, 'en', 'FOR IMMEDIATE RELEASE'],
    [true, 'en', 'READOUT:'],
    [true, 'en', 'October 12, 2026'],
    [true, 'en', 'Washington, D.C. – October 12, 2026'],
    [true, 'en', 'Page 2 of 3'],
    [true, 'en', 'This site uses cookies to improve your experience.'],
    [true, 'en', 'By continuing to use this site you agree to our terms.'],
    [true, 'en', 'Share Facebook Twitter Print'],
    [true, 'en', 'An official website of the United States government.'],
    [true, 'en', 'WASHINGTON, Feb. 5 (Xinhua) --'],
    [false, 'en', 'READOUT: The Secretary met today with Vice Premier He Lifeng.'],
    [false, 'en', 'Share prices and tariffs were discussed.'],
    [false, 'en', 'Office of the Spokesperson staff said that the two ministers had met in Bali.'],
    [false, 'en', 'Secretary Blinken met Wang Yi in Beijing.'],
    [false, 'en', 'The two sides discussed trade and climate'],
    [false, 'en', '- Peace across the Taiwan Strait'],
    [true, 'zh', '王毅会见美国国务卿布林肯'],
    [true, 'zh', '2026年5月10日 10:30'],
    [true, 'zh', '来源：外交部'],
    [true, 'zh', '第 2 页，共 3 页'],
    [true, 'zh', '分享到：微信 微博'],
    [true, 'zh', '新华社北京2月5日电（记者张三）'],
    [true, 'zh', '（完）'],
    [false, 'zh', '王毅会见美国国务卿布林肯。'],
  ] as [boolean, TextLanguage, string][])('is %s in %s: %s', (expected, language, text) => {
    expect(isBoilerplate(text, language, true)).toBe(expected)
  })

  it('takes no part of a paragraph for a heading', () => {
    expect(isBoilerplate('Meeting with Wang Yi', 'en', false)).toBe(false)
    expect(isBoilerplate('###', 'en', false)).toBe(true)
  })
})
