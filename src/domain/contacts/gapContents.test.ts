import { describe, expect, it } from 'vitest'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'
import type { ContextEvent } from '../record/context.ts'
import type { Day } from '../time/day.ts'
import { gapsBetween, openGap } from './gaps.ts'
import { gapContents, mainTopics, largestShares } from './gapContents.ts'

const day = (text: string) => text as Day

const event = (date: string, ...topics: string[]): ContextEvent => ({
  id: `${date}-event`,
  date: day(date),
  title: 'An event',
  text: 'It happened.',
  kind: 'incident',
  topics,
  side: 'us',
  sources: [],
})

describe(gapContents, () => {
  const held = ['2022-11-22', '2023-06-02'].map(date => anEngagement({ date: day(date) }))
  const sought = anEngagement({
    date: day('2023-02-04'),
    status: 'declined',
    topics: ['balloon'],
  })
  const events = [
    event('2022-11-22', 'military'),
    event('2023-01-28', 'balloon'),
    event('2023-04-05', 'military'),
    event('2023-05-01', 'trade'),
    event('2023-06-02', 'military'),
    event('2023-06-30', 'military'),
    event('2023-06-30', 'balloon'),
  ]
  const datesOf = (gaps: Parameters<typeof gapContents>[0]) =>
    gapContents(gaps, [sought], events, ['military']).map(one => [
      one.notHeld.length,
      one.events.map(({ date }) => date),
    ])

  it('names what lies between the contacts, on a main topic or on one of what was sought', () => {
    expect(datesOf(gapsBetween(held))).toEqual([[1, ['2023-01-28', '2023-04-05']]])
  })

  it('takes in the last day of an open gap', () => {
    const open = openGap(held, day('2023-06-30'))
    expect(datesOf(open ? [open] : [])).toEqual([[0, ['2023-06-30']]])
  })
})

describe(mainTopics, () => {
  it('takes those that most engagements raise', () => {
    const topics = [['a', 'b'], ['b', 'c'], ['b', 'c'], ['d']]
    expect(
      mainTopics(
        topics.map(raised => anEngagement({ topics: raised })),
        2,
      ),
    ).toEqual(['b', 'c'])
  })
})

describe(largestShares, () => {
  it('shares out the words of an account, the most first', () => {
    const account = anAccount({ a: 10, b: 30, c: 60 })
    expect(largestShares(account, 2)).toEqual([
      { topic: 'c', share: 0.6 },
      { topic: 'b', share: 0.3 },
    ])
    expect(largestShares(anAccount(), 2)).toEqual([])
  })
})
