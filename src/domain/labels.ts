import type { AccountFilter } from './filter.ts'
import type { Act, Coverage, Format, Level, Relation, Side, Speaker, Status } from './engagement.ts'

/** A side as its adjective and its capital, which accounts use for its government. */
export const SIDE_LABELS: Record<Side, { country: string; adjective: string; capital: string }> = {
  us: { country: 'United States', adjective: 'American', capital: 'Washington' },
  cn: { country: 'China', adjective: 'Chinese', capital: 'Beijing' },
}

/** Names of the two account regions: "United States account", "Chinese account". */
export const ACCOUNT_LABELS: Record<Side, string> = {
  us: 'United States account',
  cn: 'Chinese account',
}

/** "Phone call" */
export const FORMAT_LABELS: Record<Format, string> = {
  summit: 'Summit',
  call: 'Phone call',
  video: 'Video call',
  meeting: 'Meeting',
  talks: 'Talks',
  visit: 'Visit',
  letter: 'Letter',
  other: 'Other',
}

/** The level of the most senior pair: "Ministers" */
export const LEVEL_LABELS: Record<Level, string> = {
  leader: 'Leaders',
  'vice-leader': 'Deputy leaders',
  minister: 'Ministers',
  deputy: 'Deputy ministers',
  envoy: 'Envoys and ambassadors',
  military: 'Military',
  working: 'Working level',
  legislative: 'Lawmakers',
  local: 'States and provinces',
}

export const STATUS_LABELS: Record<Status, string> = {
  held: 'Held',
  planned: 'Planned',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  declined: 'Declined',
}

export const ACCOUNT_FILTER_LABELS: Record<AccountFilter, string> = {
  both: 'Both accounts recorded',
  us: 'US account recorded',
  cn: 'Chinese account recorded',
}

/** How much of an account was seen: "full text" */
export const COVERAGE_LABELS: Record<Coverage, string> = {
  full: 'full text',
  partial: 'in part',
  reported: 'as the press reported it',
}

/** Whose statement a point is: "Washington", "Beijing", "Both" */
const SPEAKER_LABELS: Record<Speaker, string> = {
  us: 'Washington',
  cn: 'Beijing',
  both: 'Both',
}

/** What a speaker does, for one side and for both together. */
const ACT_VERBS: Record<Act, readonly [one: string, both: string]> = {
  discuss: ['raises', 'discussed'],
  state: ['states', 'stated'],
  urge: ['urges', 'urged'],
  warn: ['warns', 'warned'],
  object: ['objects', 'objected'],
  agree: ['agrees', 'agreed'],
  propose: ['proposes', 'proposed'],
  welcome: ['welcomes', 'welcomed'],
  announce: ['announces', 'announced'],
}

/** Speaker and act in words: "Washington urges", "Beijing warns", "Both agreed". */
export const actLabel = (speaker: Speaker, act: Act): string =>
  `${SPEAKER_LABELS[speaker]} ${ACT_VERBS[act][speaker === 'both' ? 1 : 0]}`

/** What the other engagement of a link is to this one, and this one to the other. */
export const RELATION_LABELS: Record<Relation, { to: string; from: string }> = {
  prepares: { to: 'Prepares', from: 'Prepared by' },
  follows: { to: 'Follows', from: 'Followed by' },
  'part-of': { to: 'Part of', from: 'Includes' },
  reschedules: { to: 'Postponed from', from: 'Postponed to' },
}

/** "27%"; "<1%" for what would round to none, "–" where there is nothing to share out. */
export function formatShare(share: number | null): string {
  if (share === null) return '–'
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`
}

/** "1 engagement", "38 engagements" */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
