import type { Topic } from '../domain/record/engagement.ts'
import type { OptionGroup } from './options.ts'
import { groupByTopic } from '../domain/record/topicGroups.ts'
import { topicClass } from './topicClass.ts'

/**
 * All topics as menu options: the core ones first, then by group, each with its count if topics are
 * counted.
 *
 * @param counts engagements by topic id, without topics that have none
 */
export const topicOptions = (
  topics: ReadonlyMap<string, Topic>,
  counts?: ReadonlyMap<string, number>,
): OptionGroup[] =>
  groupByTopic(topics.values(), topic => topic).map(({ label, items }) => ({
    label,
    items: items.map(topic => ({
      value: topic.id,
      label: topic.label,
      labelZh: topic.labelZh,
      aliases: [topic.id, topic.group],
      count: counts && (counts.get(topic.id) ?? 0),
      dot: `bg-topic ${topicClass(topic)}`,
    })),
  }))
