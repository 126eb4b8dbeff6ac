import { formatDay } from '../time/day.ts'
import { isPaired, type Engagement, type Official, type Topic } from './engagement.ts'
import { count } from './labels.ts'
import { latestPost, tookPart } from './officials.ts'
import { shorten } from './titles.ts'

// Page descriptions for search engines and link previews.

/** The description of the whole record. */
export function describeRecord(engagements: readonly Engagement[]): string {
  const paired = engagements.filter(isPaired).length
  return `${count(engagements.length, 'official engagement')} between the United States and China${spanOf(engagements)} on one timeline, ${paired} of them with the American and the Chinese account side by side.`
}

/** The description of a topic: how often it is raised, and its definition. */
export function describeTopic(topic: Topic, engagements: readonly Engagement[]): string {
  const own = engagements.filter(({ topics }) => topics.includes(topic.id))
  return shorten(
    `What Washington and Beijing say on ${topic.label}, side by side: ${count(own.length, 'engagement')}${spanOf(own)}. ${topic.definition}`,
  )
}

/** The description of an official: the post, and the number of engagements. */
export function describeOfficial(official: Official, engagements: readonly Engagement[]): string {
  const own = engagements.filter(engagement => tookPart(engagement, official.id))
  const post = latestPost(official)
  return shorten(
    `${official.name}${post ? `, ${post}` : ''}: ${count(own.length, 'US–China engagement')}${spanOf(own)}, with counterparts, topics and terms.`,
  )
}

/** " from 27 January 2021 to 30 June 2026", " on 1 March 2023"; empty without engagements. */
function spanOf(engagements: readonly Engagement[]): string {
  const [first, last] = [engagements.at(0), engagements.at(-1)]
  if (!first || !last) return ''
  return first.date === last.date
    ? ` on ${formatDay(first.date)}`
    : ` from ${formatDay(first.date)} to ${formatDay(last.date)}`
}
