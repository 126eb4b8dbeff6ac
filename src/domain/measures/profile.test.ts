import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import type { Official, Side } from '../record/engagement.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import { findCounterparts, findTopicOfficials, profileTopics } from './profile.ts'

const anOfficial = (id: string, side: Side): Official => ({
  id,
  name: id,
  side,
  kind: 'person',
  short: id,
  posts: [],
  aliases: [],
})
const BLINKEN = anOfficial('blinken', 'us')
const OFFICIALS = new Map(
  [BLINKEN, anOfficial('kerry', 'us'), anOfficial('wang', 'cn'), anOfficial('qin', 'cn')].map(
    official => [official.id, official],
  ),
)

const ENGAGEMENTS = [
  { ids: ['blinken', 'wang'], topics: ['taiwan', 'iran'] },
  { ids: ['blinken', 'wang', 'qin'], topics: ['taiwan'] },
  { ids: ['kerry', 'wang'], topics: ['climate', 'taiwan'] },
  { ids: ['kerry', 'qin'], topics: ['climate'] },
  { ids: ['kerry', 'qin'], topics: ['climate'] },
].map(({ ids, topics }, index) =>
  anEngagement({
    id: `engagement-${index}`,
    date: `2022-01-0${index + 1}` as Day,
    topics,
    participants: ids.map(official => ({ official, lead: true })),
  }),
)

describe(profileTopics, () => {
  it('compares the official’s share of engagements with everybody else’s', () => {
    const profile = profileTopics(ENGAGEMENTS, 'blinken')
    expect(profile).toMatchObject({ own: 2, rest: 3, comparable: false })
    expect(profile.topics).toEqual([
      {
        topic: 'taiwan',
        own: 2,
        ownShare: 1,
        rest: 1,
        restShare: 1 / 3,
        difference: 1 - 1 / 3,
      },
      { topic: 'iran', own: 1, ownShare: 0.5, rest: 0, restShare: 0, difference: 0.5 },
    ])
  })

  it('has nothing to compare with if the official took part in all', () => {
    const [taiwan] = profileTopics(ENGAGEMENTS.slice(0, 2), 'blinken').topics
    expect(taiwan).toMatchObject({ ownShare: 1, restShare: null, difference: null })
  })

  it('is empty for somebody who took part in none', () => {
    expect(profileTopics(ENGAGEMENTS, 'nobody')).toMatchObject({ own: 0, rest: 5, topics: [] })
  })
})

describe(findCounterparts, () => {
  it('lists the other side, most engagements first', () => {
    const found = findCounterparts(ENGAGEMENTS, BLINKEN, OFFICIALS)
    expect(found.map(one => [one.official.id, one.engagements, one.held])).toEqual([
      ['wang', 2, 2],
      ['qin', 1, 1],
    ])
  })
})

describe(findTopicOfficials, () => {
  it('counts engagements that raise the topic, out of all engagements', () => {
    const found = findTopicOfficials(ENGAGEMENTS, 'taiwan', OFFICIALS)
    expect(found.map(one => [one.official.id, one.raised, one.total])).toEqual([
      ['wang', 3, 3],
      ['blinken', 2, 2],
      ['kerry', 1, 3],
      ['qin', 1, 3],
    ])
  })
})
