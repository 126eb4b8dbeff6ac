import type { Day } from '../time/day.ts'
import type { ClaimOutline } from './claim.ts'

// Longer than other files: it declares the whole record, whose types refer to one another.

// The closed vocabularies of the codebook (data/README.md). Their order is the order on screen.

export const SIDES = ['us', 'cn'] as const
export type Side = (typeof SIDES)[number]

/** The side of an official: one of the two, or a third country's at the same table. */
export const OFFICIAL_SIDES = [...SIDES, 'other'] as const
export type OfficialSide = (typeof OFFICIAL_SIDES)[number]

export const FORMATS = [
  'summit',
  'call',
  'video',
  'meeting',
  'talks',
  'visit',
  'letter',
  'other',
] as const
export type Format = (typeof FORMATS)[number]

export const LEVELS = [
  'leader',
  'vice-leader',
  'minister',
  'deputy',
  'envoy',
  'military',
  'working',
  'legislative',
  'local',
] as const
export type Level = (typeof LEVELS)[number]

export const STATUSES = ['held', 'planned', 'postponed', 'cancelled', 'declined'] as const
export type Status = (typeof STATUSES)[number]

export const INITIATORS = ['us', 'cn', 'mutual', 'unknown'] as const
export type Initiator = (typeof INITIATORS)[number]

export const COVERAGES = ['full', 'partial', 'reported'] as const
export type Coverage = (typeof COVERAGES)[number]

export const ACCOUNT_FORMS = ['readout', 'remarks', 'post', 'statement'] as const
export type AccountForm = (typeof ACCOUNT_FORMS)[number]

export const SPEAKERS = ['us', 'cn', 'both'] as const
export type Speaker = (typeof SPEAKERS)[number]

export const ACTS = [
  'discuss',
  'state',
  'urge',
  'warn',
  'object',
  'agree',
  'propose',
  'welcome',
  'announce',
] as const
export type Act = (typeof ACTS)[number]

/** Who does what in some points: a bit for each speaker with each act (see `actBit`). */
export type ActSet = number

/** Who does what in the points on each topic, by its id. */
export type ActsByTopic = Readonly<Record<string, ActSet>>

export const RELATIONS = ['prepares', 'follows', 'part-of', 'reschedules'] as const
export type Relation = (typeof RELATIONS)[number]

export const SOURCE_KINDS = ['official', 'copy', 'news', 'reference'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const OFFICIAL_KINDS = ['person', 'body'] as const
export type OfficialKind = (typeof OFFICIAL_KINDS)[number]

/** A post held by an official; months as "2021-01", open if unknown or still held. */
export interface Post {
  title: string
  from?: string | undefined
  to?: string | undefined
}

/** A person, or a body such as a delegation, that takes part in engagements. */
export interface Official {
  id: string
  /** Former ids. */
  formerIds?: string[] | undefined
  name: string
  nameZh?: string | undefined
  side: OfficialSide
  kind: OfficialKind
  /** The name as headlines shorten it: "Blinken". */
  short: string
  posts: Post[]
  aliases: string[]
  /** A page that identifies the person elsewhere. */
  sameAs?: string | undefined
}

/** One subject of the closed list, with the definition that coders follow. */
export interface Topic {
  id: string
  /** Former ids. */
  formerIds?: string[] | undefined
  label: string
  labelZh: string
  /** Further words for it, in any script, by which it is found. */
  aliases?: string[] | undefined
  group: string
  /** Core topics come first wherever topics are listed. */
  core: boolean
  definition: string
}

export interface City {
  city: string
  /** ISO 3166 alpha-2. */
  country: string
}

/** A city of the list of places. */
export interface NamedCity extends City {
  cityZh: string
}

/** A city as the catalog has it. */
export interface KnownCity extends City {
  /** As in addresses: "sharm-el-sheikh". */
  id: string
  /** Its Chinese name, where the dataset has it. */
  cityZh?: string | undefined
}

/** Where an engagement took place, as its record says. */
export interface Place extends City {
  venue: string | null
}

/** The day that each side's account gives; missing if that side gives none. */
export type SideDates = { readonly [S in Side]?: Day | undefined }

/** A participant, as every view needs it. */
export interface Participant {
  /** Official id. */
  official: string
  lead: boolean
}

/** The part of an account that every view filters and counts by. */
export interface AccountSummary {
  /** As counted: `full` only if the account is known in full (see `isKnownInFull`). */
  coverage: Coverage
  /** Words of the account: the sum over its points. */
  words: number
  /**
   * Words by topic id. A point with several topics counts its words for each, so the values may add
   * up to more than `words`.
   */
  wordsByTopic: Readonly<Record<string, number>>
}

/** What the full record and its entry in the catalog share. */
export interface EngagementHead {
  /** A stable slug that starts with the date, used in addresses. */
  id: string
  title: string
  format: Format
  level: Level
  status: Status
  /** Day at the venue; for remote contacts the day the US side gives, or else the Chinese one. */
  date: Day
  /** The last day, if it lasted more than one. */
  endDate?: Day | undefined
  dates: SideDates
  /** `null` for remote contacts. */
  place: City | null
  initiator: Initiator
  /**
   * Ids of the topics reported by anyone, most prominent first; includes every topic of every
   * point.
   */
  topics: readonly string[]
}

/** An engagement as in the catalog: enough for every list, count and chart. */
export interface Engagement extends EngagementHead {
  place: KnownCity | null
  /** The id of the visit or talks of which this was part. */
  partOf?: string | undefined
  participants: readonly Participant[]
  accounts: { readonly [S in Side]?: AccountSummary | undefined }
  /** What is claimed in its accounts, an exchange a claim, in the order of `claimsOf`. */
  claims: readonly ClaimOutline[]
  /** Who does what in the points of its accounts, by topic id. */
  acts: ActsByTopic
  /** Ids of its lines of contact. */
  lines: readonly string[]
}

/** One claim or exchange in an account, in our plain words. */
export interface Point {
  text: string
  /** Whose statement it is, according to this account. */
  speaker: Speaker
  act: Act
  topics: readonly string[]
  /** Diplomatic terms of art, verbatim. */
  terms?: readonly string[] | undefined
  /** Words of the official passage (Chinese: characters / 1.6). */
  words: number
  /** The page of this passage, if it is not the account's. */
  from?: string | undefined
  /** Same letter on a US and a Chinese point: both report the same exchange. */
  match?: string | undefined
}

/** One side's published account, as far as it was read. */
export interface Account {
  side: Side
  publisher: string
  form: AccountForm
  via?: string | undefined
  title?: string | undefined
  url: string
  date?: Day | undefined
  language: string
  coverage: Coverage
  /** Words of the official text, if they were counted. */
  words?: number | undefined
  /** In the order of the official text. */
  points: readonly Point[]
}

export interface RelatedLink {
  id: string
  type: Relation
}

export interface Source {
  url: string
  publisher: string
  title?: string | undefined
  date?: Day | undefined
  kind: SourceKind
}

/** The whole record, as in `data/engagements/<year>/<id>.json` and the browser's file of it. */
export interface EngagementRecord extends EngagementHead {
  /** Former ids of this engagement; their addresses still lead here. */
  aliases?: readonly string[] | undefined
  place: Place | null
  summary: string
  participants: readonly (Participant & { title: string })[]
  accounts: readonly Account[]
  related: readonly RelatedLink[]
  sources: readonly Source[]
}

/** The last day of an engagement: its end, or its only day. */
export const lastDay = (engagement: EngagementHead): Day => engagement.endDate ?? engagement.date

/** Whether both sides' accounts are recorded. */
export const isPaired = (engagement: Engagement): boolean =>
  engagement.accounts.us !== undefined && engagement.accounts.cn !== undefined

/** True for what took place; false for what was planned, postponed, cancelled or declined. */
export const wasHeld = (engagement: EngagementHead): boolean => engagement.status === 'held'

/** The side across the table. */
export const otherSide = (side: Side): Side => (side === 'us' ? 'cn' : 'us')
