import { describe, expect, it } from 'vitest'
import { languageOf, withWideMarks } from './language.ts'

describe(languageOf, () => {
  it.each([
    ['en', ''],
    ['en', '123 …'],
    ['en', 'Wang Yi (王毅) met Secretary Blinken.'],
    ['en', 'The term “相互尊重” (mutual respect) stands in both texts.'],
    ['zh', '王毅会见美国国务卿布林肯。'],
    ['zh', '双方就AI、APEC和G20交换了意见。'],
    ['zh', '（完）'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe(withWideMarks, () => {
  it('leaves numbers as they are, and places too', () => {
    expect(withWideMarks('双方表示,超过1,000人;5:30会谈')).toBe('双方表示，超过1,000人；5:30会谈')
  })
})
