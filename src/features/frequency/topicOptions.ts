import type { Engagement, Topic } from '../../domain/engagement.ts'
import type { Option, OptionGroup } from '../../domain/options.ts'
import { topicClass } from '../../ui/topicClass.ts'

/** All topics as the menu of charts offers them: the core ones, then by group, with counts. */
export function topicOptions(
  topics: ReadonlyMap<string, Topic>,
  engagements: readonly Engagement[],
): OptionGroup[] {
  const counts = new Map<string, number>()
  for (const engagement of engagements) {
    for (const id of new Set(engagement.topics)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const groups = new Map<string, Option[]>()
  for (const topic of topics.values()) {
    const heading = topic.core ? 'Core topics' : topic.group
    const option = {
      value: topic.id,
      label: topic.label,
      labelZh: topic.labelZh,
      count: counts.get(topic.id) ?? 0,
      dot: `bg-topic ${topicClass(topic)}`,
    }
    groups.set(heading, [...(groups.get(heading) ?? []), option])
  }
  return [...groups]
    .map(([label, items]) => ({ label, items }))
    .toSorted((a, b) => Number(b.label === 'Core topics') - Number(a.label === 'Core topics'))
}
