import type { Catalog } from '../../domain/catalog.ts'
import type { Day } from '../../domain/day.ts'
import type { Official, Topic } from '../../domain/engagement.ts'

/** An American without posts, for tests; a case overrides what it is about. */
export const anOfficial = (overrides: Partial<Official> & { id: string }): Official => ({
  name: overrides.id,
  side: 'us',
  kind: 'person',
  short: overrides.name ?? overrides.id,
  posts: [],
  aliases: [],
  ...overrides,
})

/** A topic of the group "Security" that is not a core one. */
export const aTopic = (overrides: Partial<Topic> & { id: string }): Topic => ({
  label: overrides.id,
  labelZh: '',
  group: 'Security',
  core: false,
  definition: '',
  ...overrides,
})

/** A catalog without engagements. */
export const aCatalog = ({
  officials = [],
  topics = [],
}: {
  officials?: readonly Official[]
  topics?: readonly Topic[]
}): Catalog => ({
  version: '1',
  engagements: [],
  officials: new Map(officials.map(official => [official.id, official])),
  topics: new Map(topics.map(topic => [topic.id, topic])),
  aliases: new Map(),
  extent: { from: '2021-01-01' as Day, to: '2026-06-30' as Day },
})
