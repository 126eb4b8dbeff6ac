import { describe, expect, it } from 'vitest'
import { indexKeys, tokenize } from './tokens.ts'

describe(tokenize, () => {
  it.each([
    ['Guardrails, again', ['guardrails', 'again']],
    ['Café ÉLYSÉE', ['cafe', 'elysee']],
    ["China’s and Xi's", ['china', 'and', 'xi']],
    ["Lan Fo'an, Lan Fo’an", ['lan', 'foan', 'lan', 'foan']],
    ['U.S.–China', ['us', 'china']],
    ['王毅应约', ['王', '毅', '应', '约']],
    ['臺灣', ['台', '湾']],
    ['Wang Yi王毅 2021', ['wang', 'yi', '王', '毅', '2021']],
    ['', []],
    ['…—! \u0301', []],
  ])('%s', (text, words) => {
    expect(tokenize(text).map(token => token.text)).toEqual(words)
  })

  it.each([
    ['talks', 'talk'],
    ['policies', 'policy'],
    ['crisis', 'crisis'],
    ['process', 'process'],
    ['us', 'us'],
    ['gas', 'gas'],
  ])('compares %s as %s', (word, stem) => {
    expect(tokenize(word)[0]?.stem).toBe(stem)
  })

  it('gives the offset of each word in the original text', () => {
    const text = 'In Élysée, 王毅'
    expect(tokenize(text).map(({ at }) => text.slice(...at))).toEqual(['In', 'Élysée', '王', '毅'])
  })
})

describe(indexKeys, () => {
  it('contains stems, pairs of Chinese characters, and the last one of a run', () => {
    expect(indexKeys('The talks of 王毅 and 克里特使')).toEqual([
      'talk',
      '王毅',
      '毅',
      '克里',
      '里特',
      '特使',
      '使',
    ])
  })

  it('does not pair characters across anything between them', () => {
    expect(indexKeys('王·毅 应')).toEqual(['王', '毅', '应'])
  })
})
