import { describe, expect, it } from 'vitest'
import { OPTIONAL_LISTS, codebookOf, listsIn } from './contents.ts'
import { FIELDS } from './fields.ts'
import { codebookMarkdown } from './markdown.ts'
import { VOCABULARIES } from './vocabularies.ts'

describe(codebookOf, () => {
  it('describes everything of a dataset that has all lists', () => {
    expect(codebookOf(OPTIONAL_LISTS)).toEqual({
      things: Object.keys(FIELDS),
      vocabularies: Object.keys(VOCABULARIES),
    })
  })

  it.each([
    ['context', ['context'], ['contextKind', 'contextSide']],
    ['glossary', ['concept'], []],
    ['contacts', ['line', 'ends'], []],
  ] as const)('says nothing of %s where a dataset has none', (list, things, vocabularies) => {
    const all = codebookOf(OPTIONAL_LISTS)
    const some = codebookOf(OPTIONAL_LISTS.filter(one => one !== list))
    expect(all.things.filter(one => !some.things.includes(one))).toEqual(things)
    expect(all.vocabularies.filter(one => !some.vocabularies.includes(one))).toEqual(vocabularies)
  })
})

describe(listsIn, () => {
  it('names the lists that are not empty', () => {
    expect(listsIn({ glossary: [], context: [{}], contacts: [] })).toEqual(['context'])
  })
})

describe(codebookMarkdown, () => {
  it('leaves out what the dataset does without', () => {
    expect(codebookMarkdown(OPTIONAL_LISTS)).toMatch(/public event/i)
    expect(codebookMarkdown(['glossary', 'contacts'])).not.toMatch(/public event/i)
  })
})
