import { describe, expect, it } from 'vitest'
import { anEngagement } from '../fixtures/engagement.ts'
import { neighboursOf } from './neighbours.ts'

const ALL = ['a', 'b', 'c', 'd'].map(id => anEngagement({ id }))
const select = (ids: string) => ALL.filter(({ id }) => ids.includes(id))

describe(neighboursOf, () => {
  it.each([
    ['b', 'abcd', 'a', 'c', 2],
    ['a', 'abcd', null, 'b', 1],
    ['d', 'abcd', 'c', null, 4],
    ['b', 'bd', null, 'd', 1],
    ['c', 'abd', 'b', 'd', null],
    ['a', 'bd', null, 'b', null],
    ['d', '', null, null, null],
  ])('of %s among %j', (id, ids, previous, next, position) => {
    const found = neighboursOf(id, select(ids), ALL)
    expect(found.previous?.id ?? null).toBe(previous)
    expect(found.next?.id ?? null).toBe(next)
    expect(found).toMatchObject({ position, total: ids.length })
  })
})
