import { describe, expect, it } from 'vitest'
import { aConcept } from '../fixtures/concept.ts'
import { englishAtFirst, englishOf } from './english.ts'

const glossary = [
  aConcept('mutual respect', ['相互尊重', 'mutual respect']),
  aConcept('guardrails', ['护栏']),
]

describe(englishOf, () => {
  it('words the Chinese terms that the glossary knows', () => {
    expect(englishOf(['相互尊重', 'mutual respect', '和平共处', '相互尊重'], glossary)).toEqual({
      相互尊重: 'mutual respect',
    })
  })
})

describe(englishAtFirst, () => {
  const english = { 相互尊重: 'mutual respect', 护栏: 'guardrails' }
  const first = { terms: ['相互尊重'] }
  const second = { terms: ['护栏', '相互尊重', 'peace'] }

  it('words a term where it first comes', () => {
    expect([...englishAtFirst([first, second, {}], english).values()]).toEqual([
      { 相互尊重: 'mutual respect' },
      { 护栏: 'guardrails' },
      {},
    ])
  })

  it('words it at both places of a point that comes twice', () => {
    expect(englishAtFirst([first, second, first], english).get(first)).toEqual({
      相互尊重: 'mutual respect',
    })
  })
})
