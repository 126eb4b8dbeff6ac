import type { Topic } from '../domain/record/engagement.ts'
import type { OptionGroup } from './options.ts'
import { groupByTopic } from '../domain/record/topicGroups.ts'
import { topicClass } from './topicClass.ts'

/**
 * All topics as a menu offers them: the core ones, then by group, each with its number where
 * topics are counted.
 *
 * @param counts engagements by topic id; topics of which there are none are missing
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
