import type {
  Act,
  Coverage,
  Format,
  Initiator,
  Level,
  Point,
  Relation,
  Side,
  Speaker,
  Status,
} from './engagement.ts'

/**
 * A side's adjective (`short` before "account" if space is scarce) and its capital, which accounts
 * use for its government.
 */
export const SIDE_LABELS: Record<
  Side,
  { country: string; adjective: string; short: string; capital: string }
> = {
  us: { country: 'United States', adjective: 'American', short: 'US', capital: 'Washington' },
  cn: { country: 'China', adjective: 'Chinese', short: 'Chinese', capital: 'Beijing' },
}

/** Names of the two account regions: "United States account", "Chinese account". */
export const ACCOUNT_LABELS: Record<Side, string> = {
  us: 'United States account',
  cn: 'Chinese account',
}

/** "point 12 of the Chinese account" */
export const pointName = ({ side, index }: { side: Side; index: number }): string =>
  `point ${index + 1} of the ${ACCOUNT_LABELS[side]}`

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

/** Who asked for an engagement, in a table. */
export const INITIATOR_LABELS: Record<Initiator, string> = {
  us: 'Washington',
  cn: 'Beijing',
  mutual: 'both',
  unknown: 'not known',
}

/** How much of an account is known: "full text" */
export const COVERAGE_LABELS: Record<Coverage, string> = {
  full: 'full text',
  partial: 'in part',
  reported: 'known only from press reports',
}

/**
 * "Not mentioned in the Chinese account": a topic missing from an account, known in full or not.
 *
 * @param coverage how much of it was read; spoken words may be known in full without being silent
 */
export function absenceText(
  presence: 'silent' | 'unknown',
  side: Side,
  coverage?: Coverage,
): string {
  if (presence === 'silent') return `Not mentioned in the ${ACCOUNT_LABELS[side]}`
  return coverage === 'full'
    ? 'Not in these remarks, which were not a summary'
    : `Not in the part we have of the ${ACCOUNT_LABELS[side]}`
}

/** Whose statement a point is: "Washington", "Beijing", "Both" */
export const SPEAKER_LABELS: Record<Speaker, string> = {
  us: 'Washington',
  cn: 'Beijing',
  both: 'Both',
}

/** The verb of an act, for one side and for both together. */
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

/** The verb of an act: "urges"; for both together "urged". */
export const actVerb = (speaker: Speaker, act: Act): string =>
  ACT_VERBS[act][speaker === 'both' ? 1 : 0]

/** Speaker and act in words: "Washington urges", "Beijing warns", "Both agreed". */
const actLabel = (speaker: Speaker, act: Act): string =>
  `${SPEAKER_LABELS[speaker]} ${actVerb(speaker, act)}`

/**
 * The same, as one side's account tells it: if it attributes words to the other side it says so,
 * "Washington urges, says Beijing".
 */
export const actLine = ({ speaker, act }: Pick<Point, 'speaker' | 'act'>, side: Side): string =>
  speaker === 'both' || speaker === side
    ? actLabel(speaker, act)
    : `${actLabel(speaker, act)}, says ${SIDE_LABELS[side].capital}`

/** The label of a link, seen from this engagement and from the other one. */
export const RELATION_LABELS: Record<Relation, { to: string; from: string }> = {
  prepares: { to: 'Prepares', from: 'Prepared by' },
  follows: { to: 'Follows', from: 'Followed by' },
  'part-of': { to: 'Part of', from: 'Includes' },
  reschedules: { to: 'Postponed from', from: 'Postponed to' },
}

const NUMBERS = new Intl.NumberFormat('en-GB')

/** "221", "10,000" */
export const formatNumber = (number: number): string => NUMBERS.format(number)

/** "46 US and 72 Chinese accounts" */
export const countAccounts = ({ us, cn }: Readonly<Record<Side, number>>): string =>
  `${formatNumber(us)} US and ${formatNumber(cn)} Chinese accounts`

/** "1 engagement", "38 engagements" */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${formatNumber(number)} ${number === 1 ? one : many}`
