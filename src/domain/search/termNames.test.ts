import { describe, expect, it } from 'vitest'
import type { TermUse } from '../accounts/extracts.ts'
import type { Day } from '../time/day.ts'
import { termNames } from './termNames.ts'

const day = (text: string) => text as Day

const use = (term: string, engagement: string, point = 0): TermUse => ({
  term,
  engagement,
  point,
  side: 'us',
  speaker: 'us',
  topics: [],
})

describe(termNames, () => {
  const engagements = ['a', 'b', 'c'].map(id => ({ id, date: day('2021-05-01') }))
  const concept = { en: 'guardrails', zh: '护栏', note: '' }
  const glossary = [
    { ...concept, id: 'guardrails', terms: ['guardrails', '护栏'] },
    { ...concept, id: 'unused', terms: ['unused'] },
  ]

  it('lists used concepts, then terms that stand for none, the most used first', () => {
    const uses = [
      use('strategic composure', 'a'),
      use('Élan', 'b'),
      use('elan', 'c'),
      use('guardrails', 'a'),
      use('护栏', 'a', 1),
      use('护栏', 'b'),
    ]
    expect(termNames(glossary, uses, engagements)).toEqual([
      {
        concept: 'guardrails',
        label: 'guardrails',
        labelZh: '护栏',
        names: ['guardrails', '护栏'],
        engagements: 2,
      },
      { concept: null, label: 'Élan', labelZh: null, names: ['Élan', 'elan'], engagements: 2 },
      {
        concept: null,
        label: 'strategic composure',
        labelZh: null,
        names: ['strategic composure'],
        engagements: 1,
      },
    ])
  })
})
