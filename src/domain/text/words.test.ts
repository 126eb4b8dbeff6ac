import { describe, expect, it } from 'vitest'
import { countWords } from './words.ts'

describe(countWords, () => {
  it.each([
    ['', 0],
    ['  \n', 0],
    ['The two sides agreed.', 4],
    ['the U.S. one-China policy', 4],
    ['China’s $2,000 tariff (3.5 per cent)', 6],
    ['双方同意加强沟通', 5],
    ['双方同意加强AI沟通。', 6],
    ['——…，。“”', 0],
    ['\u{20000}\u{20001}', 1.25],
  ])('%j has %d words', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})
