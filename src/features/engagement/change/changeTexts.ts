import { formatShare } from '../../../domain/measures/figures.ts'
import { changeOf, type TopicChange, type TopicChangeKind } from '../../../domain/change/topics.ts'

/** Headings of the lists of topics. */
export const KIND_HEADINGS: Record<TopicChangeKind, string> = {
  new: 'New',
  'unknown-then': 'Not in the part recorded then',
  gone: 'Gone',
  'unknown-now': 'Not in the part recorded now',
  'other-page': 'Only on another page then',
  kept: 'Kept',
}

/** How a topic changed, as shown under its name: "new", "up 12 points". */
export function kindTag(change: TopicChange): string {
  if (change.kind !== 'kept') return KIND_HEADINGS[change.kind].toLowerCase()
  const points = Math.round(changeOf(change) * 100)
  if (points === 0) return 'unchanged'
  const unit = Math.abs(points) === 1 ? 'point' : 'points'
  return `${points > 0 ? 'up' : 'down'} ${Math.abs(points)} ${unit}`
}

/** "7% → 19%", or "13%" if only one account has the topic. */
export function sharesText({ kind, prior, now }: TopicChange): string {
  if (kind === 'kept') return `${formatShare(prior)} → ${formatShare(now)}`
  return formatShare(kind === 'new' || kind === 'unknown-then' ? now : prior)
}
