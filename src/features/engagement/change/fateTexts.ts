import { formatShare } from '../../../domain/measures/figures.ts'
import { changeOf, type TopicChange, type TopicFate } from '../../../domain/change/topics.ts'

/** Headings of the lists of topics. */
export const FATE_HEADINGS: Record<TopicFate, string> = {
  new: 'New',
  'unknown-then': 'Not in the part recorded then',
  gone: 'Gone',
  'unknown-now': 'Not in the part recorded now',
  aside: 'Then on another page only',
  kept: 'Kept',
}

/** What became of a topic, under its name: "new", "up 12 points". */
export function fateTag(change: TopicChange): string {
  if (change.fate !== 'kept') return FATE_HEADINGS[change.fate].toLowerCase()
  const points = Math.round(changeOf(change) * 100)
  if (points === 0) return 'as much room'
  const unit = Math.abs(points) === 1 ? 'point' : 'points'
  return `${points > 0 ? 'up' : 'down'} ${Math.abs(points)} ${unit}`
}

/** "7% → 19%", "13%"; without the account that lacks it. */
export function sharesText({ fate, prior, now }: TopicChange): string {
  if (fate === 'kept') return `${formatShare(prior)} → ${formatShare(now)}`
  return formatShare(fate === 'new' || fate === 'unknown-then' ? now : prior)
}
