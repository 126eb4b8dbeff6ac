import type { City, EngagementRecord, Format, Initiator, Place, Status } from './engagement.ts'
import { FORMAT_LABELS, LEVEL_LABELS, STATUS_LABELS } from './labels.ts'

/** Who asked for an engagement, as the end of a line; `null` if unknown. */
const INITIATOR_PHRASES: Record<Initiator, string | null> = {
  us: 'at the American side’s request',
  cn: 'at the Chinese side’s request',
  mutual: 'arranged by mutual agreement',
  unknown: null,
}

/** "Phone call · Ministers · at the American side’s request" */
export function kindLine({
  format,
  level,
  initiator,
}: Pick<EngagementRecord, 'format' | 'level' | 'initiator'>): string {
  const parts = [FORMAT_LABELS[format], LEVEL_LABELS[level], INITIATOR_PHRASES[initiator]]
  return parts.filter(Boolean).join(' · ')
}

const NOUNS: Record<Format, string> = {
  summit: 'this summit',
  call: 'this call',
  video: 'this video call',
  meeting: 'this meeting',
  talks: 'these talks',
  visit: 'this visit',
  letter: 'this letter',
  other: 'this contact',
}

/** The outcome of an engagement that was not held, in a sentence; `null` for one that was. */
export function statusSentence(status: Status, format: Format): string | null {
  const noun = NOUNS[format]
  if (status === 'held') return null
  return status === 'planned'
    ? `Planned: ${noun} had not taken place when recorded.`
    : `${STATUS_LABELS[status]}: ${noun} did not take place.`
}

const REMOTE_PLACES: Partial<Record<Format, string>> = {
  call: 'By telephone',
  video: 'By video link',
  letter: 'By letter',
}

/** "Shangri-La Dialogue, Singapore", "Beijing, China", "By telephone" */
export function whereOf(place: Place | null, format: Format): string {
  if (!place) return REMOTE_PLACES[format] ?? 'Remote'
  return [...new Set([place.venue, ...cityParts(place)])].filter(Boolean).join(', ')
}

const cityParts = ({ city, country }: City) => [city, countryName(country)]

function countryName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code
  } catch {
    // An unknown country code is shown as is, so that the page still renders.
    return code
  }
}

/**
 * A summary in two parts: its first sentence, and the rest with the space before it. A full stop
 * after a short word, as in "Lt. Gen. Smith" or "the U.S. side", ends none.
 */
export function splitSummary(summary: string): [first: string, rest: string] {
  const [first = summary] =
    /^.*?(?:[a-z0-9)’”]{3}|\s[a-z]{2}|May|[A-Z]{3})[.!?][”’)]?(?=\s+[A-Z“‘])/s.exec(summary) ?? []
  return [first, summary.slice(first.length)]
}
