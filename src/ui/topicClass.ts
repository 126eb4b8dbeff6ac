import type { Topic } from '../domain/record/engagement.ts'

const GROUP_CLASSES: Record<string, string> = {
  Security: 'group-security',
  World: 'group-world',
  'Economy and technology': 'group-economy',
  'Shared challenges': 'group-challenges',
  'People and rights': 'group-rights',
  'The relationship': 'group-relationship',
}

const CORE_CLASSES: Record<string, string> = {
  taiwan: 'topic-taiwan',
  energy: 'topic-energy',
  balloon: 'topic-balloon',
  'middle-east': 'topic-middle-east',
}

/**
 * The class that sets `--topic`, the hue behind `text-topic`, `bg-topic` and `fill-topic`: the
 * topic's own, or else its group's, or else none (the neutral default in styles.css).
 */
export const topicClass = (topic: Pick<Topic, 'id' | 'group'>): string =>
  CORE_CLASSES[topic.id] ?? GROUP_CLASSES[topic.group] ?? ''
