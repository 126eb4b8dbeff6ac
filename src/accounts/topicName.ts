import type { Topic } from '../domain/record/engagement.ts'
import { NO_TOPIC } from '../domain/accounts/pairing.ts'

/** The heading of a topic's row. */
export const topicName = (topics: ReadonlyMap<string, Topic>, id: string): string =>
  id === NO_TOPIC ? 'No topic found' : (topics.get(id)?.label ?? id)
