import { describe, expect, it } from 'vitest'
import { isOpening, openingLength } from './opening.ts'

describe(openingLength, () => {
  it.each([
    ['READOUT: ', 'The Secretary met Wang Yi.'],
    ['The below is attributable to Spokesperson Matthew Miller: ', 'Secretary Blinken met.'],
    ['Attributable to State Department Spokesperson Tammy Bruce: ', 'Secretary Rubio spoke.'],
    ['WASHINGTON, Feb. 5 (Xinhua) -- ', 'Chinese Ambassador Xie Feng met'],
    ['BEIJING — ', 'Xi met Trump.'],
    ['FOR IMMEDIATE RELEASE: WASHINGTON, DC – ', 'The Secretary met.'],
    ['Washington, D.C., February 5, 2024 – ', 'The Secretary met.'],
    ['新华社北京2月5日电（记者 张三）', '国家主席习近平会见。'],
    ['（中央社华盛顿5日电）', '国务卿布林肯表示。'],
    ['', 'The U.S. side said – again – no.'],
    ['', 'PRC officials met in Beijing.'],
    ['', 'China: a partner'],
    ['', '王毅5日在北京会见'],
  ])('“%s” before “%s”', (opening, sentence) => {
    expect(openingLength(opening + sentence)).toBe(opening.length)
    expect(isOpening(opening)).toBe(opening !== '')
    expect(isOpening(opening + sentence)).toBe(false)
  })
})
