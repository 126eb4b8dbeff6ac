import { describe, expect, it } from 'vitest'
import { buildKeyIndex, keyLookup } from './keyIndex.ts'
import { parseQuery, readingsOf } from './query.ts'

const DOCUMENTS = [
  ['guardrails', 'the cold war'],
  ['guard', '王毅 spoke'],
  ['cold cold water'],
  ['会见王毅'],
]
const index = buildKeyIndex(DOCUMENTS)
const lookup = keyLookup(index, DOCUMENTS.length)

/** The documents that may contain the first term of a query, in one of its readings. */
function numbersOf(query: string, reading: number): number[] {
  const [term] = parseQuery(query)
  const found = term && readingsOf(term)[reading]
  return found ? [...lookup(found)].toSorted((a, b) => a - b) : []
}

describe(buildKeyIndex, () => {
  it('lists each document once under each key, gap-encoded', () => {
    expect(index.keys).toEqual(index.keys.toSorted())
    expect(index.postings[index.keys.indexOf('cold')]).toEqual([0, 2])
    expect(index.postings[index.keys.indexOf('王毅')]).toEqual([1, 2])
    expect(buildKeyIndex([['a1'], ['b1'], ['a1'], ['a1']]).postings).toEqual([[0, 2, 1], [1]])
  })
})

describe(keyLookup, () => {
  it.each([
    ['a whole word', 'cold …', 0, [0, 2]],
    ['nothing for the beginning of one', 'guardr talks', 0, []],
    ['beginnings of the last word', 'guard', 0, [0, 1]],
    ['a word with a letter wrong', 'gaurdrail', 1, [0]],
    ['a pair of Chinese characters', '王毅', 0, [1, 3]],
    ['a lone character that begins a pair', '王', 1, [1, 3]],
    ['a lone character at the end of a run', '毅', 1, [1, 3]],
    ['all words of a phrase, in whatever order', '"war cold"', 0, [0]],
    ['every document for function words alone', '"of the"', 0, [0, 1, 2, 3]],
    ['nothing for a word after the last key', '龥', 1, []],
  ])('finds %s', (_name, query, reading, numbers) => {
    expect(numbersOf(query, reading)).toEqual(numbers)
  })
})
