import { describe, expect, it } from 'vitest'
import { chineseScanner, parseChinese } from './chinesePattern.ts'

/** What a pattern finds in a text. */
const found = (pattern: string, text: string) =>
  chineseScanner([pattern])(text).map(({ start, end }) => text.slice(start, end))

describe(chineseScanner, () => {
  it.each([
    ['台湾', '台湾是中国的台湾', ['台湾', '台湾']],
    ['TikTok', '关于TIKTOK问题', ['TIKTOK']],
    ['取消…关税', '取消对华加征的关税', ['取消对华加征的关税']],
    ['取消…关税', '取消会见。关税', []],
    ['取消…关税', '取消一二三四五六七八九关税', []],
    ['50%规则', '暂停50%规则', ['50%规则']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })
})

describe(parseChinese, () => {
  it.each([
    ['', 'characters, with gaps … only between them'],
    ['台。湾', 'characters, with gaps … only between them'],
    ['取消…', 'characters, with gaps … only between them'],
    ['台', 'at least two characters before a gap or the end'],
  ])('refuses “%s”', (pattern, expected) => {
    expect(parseChinese(pattern)).toBe(expected)
  })
})
