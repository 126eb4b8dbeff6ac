import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import { nearestInThread, threadOf } from './thread.ts'

const engagements = ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
  anEngagement({ id, date: `2022-01-0${index + 1}` as Day }),
)

const show = (entries: ReturnType<typeof threadOf>) =>
  entries.map(({ engagement, relations }) => [engagement.id, ...relations].join(' '))

describe(threadOf, () => {
  it('puts links of both directions and the engagement itself in order of date', () => {
    const thread = threadOf(
      'c',
      [{ id: 'e', type: 'prepares' }],
      [
        { id: 'd', type: 'follows' },
        { id: 'a', type: 'prepares' },
      ],
      engagements,
    )
    expect(show(thread)).toEqual(['a Prepared by', 'c', 'd Followed by', 'e Prepares'])
  })

  it('lists an engagement once if it is linked both ways', () => {
    const thread = threadOf(
      'b',
      [{ id: 'a', type: 'follows' }],
      [{ id: 'a', type: 'prepares' }],
      engagements,
    )
    expect(show(thread)).toEqual(['a Follows Prepared by', 'b'])
  })

  it.each([
    ['there are no links', []],
    ['the other is not in the record', [{ id: 'nowhere', type: 'follows' as const }]],
    ['it links to itself', [{ id: 'b', type: 'follows' as const }]],
  ])('is empty if %s', (_name, related) => {
    expect(threadOf('b', related, [], engagements)).toEqual([])
  })
})

describe(nearestInThread, () => {
  const thread = engagements.map(engagement => ({ engagement, relations: [] }))

  it.each([
    ['a', 3, 'abc'],
    ['c', 3, 'bcd'],
    ['e', 3, 'cde'],
    ['c', 9, 'abcde'],
  ])('around %s, %i of them', (id, most, expected) => {
    const near = nearestInThread(thread, id, most)
    expect(near.map(({ engagement }) => engagement.id).join('')).toBe(expected)
  })
})
