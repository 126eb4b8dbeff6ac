import { describe, expect, it } from 'vitest'
import { aConcept } from '../fixtures/concept.ts'
import { relatedConcepts } from './relatedConcepts.ts'

const policy = aConcept('one China policy', undefined, { zh: '一个中国政策' })
const principle = aConcept('one-China principle', undefined, {
  zh: '一个中国原则',
  note: 'Not the same as Washington’s One-China Policy.',
})
const question = aConcept('Taiwan question', undefined, { zh: '台湾问题' })
const stability = aConcept('strategic stability', undefined, { zh: '战略稳定' })
const constructive = aConcept('constructive strategic stability', undefined, {
  zh: '建设性战略稳定',
  note: 'A question of stability.',
})
const glossary = [policy, principle, question, stability, constructive]

describe(relatedConcepts, () => {
  it.each([
    ['the note of one names', principle, policy],
    ['are named in the note of another', policy, principle],
  ])('are those that %s', (_name, concept, related) => {
    expect(relatedConcepts(concept, glossary)).toEqual({ inNotes: [related], alike: [] })
  })

  it('are those worded much alike in both languages', () => {
    expect(relatedConcepts(stability, glossary)).toEqual({ inNotes: [], alike: [constructive] })
  })

  it('are none by words that many notes hold, nor of no relation', () => {
    const single = aConcept('stability')
    expect(relatedConcepts(single, [...glossary, single]).inNotes).toEqual([])
    expect(relatedConcepts(question, glossary)).toEqual({ inNotes: [], alike: [] })
  })
})
