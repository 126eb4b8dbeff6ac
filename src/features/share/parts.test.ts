import { describe, expect, it } from 'vitest'
import { aPoint, anAccountOf } from '../../domain/fixtures/accounts.ts'
import { aTopic } from '../../domain/fixtures/catalog.ts'
import { namedPart, partWith, partsOf } from './parts.ts'

const LONG = 'The two sides would set up a working group on export controls and other matters.'
const record = {
  topics: ['taiwan', 'iran'],
  accounts: [
    anAccountOf('cn', [aPoint({ topics: ['taiwan'] }), aPoint({ text: LONG, topics: ['taiwan'] })]),
  ],
}
const groups = partsOf(record, new Map([['taiwan', aTopic({ id: 'taiwan', label: 'Taiwan' })]]))

describe(partsOf, () => {
  it('has the topics of points and the points of accounts', () => {
    expect(groups.map(({ label, parts }) => [label, parts.map(part => part.id)])).toEqual([
      ['Topics', ['taiwan']],
      ['Chinese account', ['cn-1', 'cn-2']],
    ])
  })

  it('names a point by its number and the start of its text', () => {
    expect(partWith(groups, 'cn-2')).toMatchObject({
      label: '2: The two sides would set up a working group on export …',
      suffix: ', point 2 of the Chinese account',
    })
    expect(partWith(groups, 'cn-1')?.label).toBe('1: A point.')
  })
})

describe(namedPart, () => {
  it.each([
    ['', ''],
    ['#taiwan', 'taiwan'],
    ['#cn-2', 'cn-2'],
    ['#cn-point-2', 'cn-2'],
    ['#us-1', ''],
    ['#iran', ''],
  ])('of %j is %j', (hash, id) => {
    expect(namedPart(groups, hash)).toBe(id)
  })
})
