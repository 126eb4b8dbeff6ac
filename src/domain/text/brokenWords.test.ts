import { describe, expect, it } from 'vitest'
import { hasBrokenWords, keepsHyphen, rootOfWord, rootsOf } from './brokenWords.ts'

const roots = new Set(
  rootsOf([
    'The economy, controls, overcapacity; market prices determined. Long term over capacity.',
  ]),
)

describe(keepsHyphen, () => {
  it.each([
    ['eco', 'nomy', false],
    ['con', 'trols', false],
    ['over', 'capacity', false],
    ['Zaporizh', 'zhia', false],
    ['non', 'market', true],
    ['price', 'determining', true],
    ['long', 'term', true],
    ['US', 'led', true],
    ['US', 'China', true],
    ['Covid', '19', true],
  ])('%s-%s: %s', (left, right, expected) => {
    expect(keepsHyphen(left, right, roots)).toBe(expected)
  })
})

describe(rootOfWord, () => {
  it.each([
    ['determining', 'determin'],
    ['Determined', 'determin'],
    ['determine', 'determin'],
    ['controls', 'control'],
    ['her', 'her'],
  ])('%s → %s', (word, root) => {
    expect(rootOfWord(word)).toBe(root)
  })
})

describe(hasBrokenWords, () => {
  it.each([
    ['con-\ntrols', true],
    ['con\u00ad \r\ntrols', true],
    ['non-market\npolicies', false],
    ['talks –\nand', false],
  ])('%j: %s', (text, expected) => {
    expect(hasBrokenWords(text)).toBe(expected)
  })
})
