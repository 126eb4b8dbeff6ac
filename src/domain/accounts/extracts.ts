import type { OtherReport } from '../record/claim.ts'
import type { Coverage, Point, Side, Speaker } from '../record/engagement.ts'

// Parts of the records that are extracted for one purpose and loaded only with it.

/** A point with its position in the account. */
export interface RankedPoint extends Point {
  /** From 0. */
  index: number
  /**
   * The position as a share: 0 for the account's first point, 1 for the last, ½ for an only one.
   */
  rank: number
  /** What the other account has of it; missing where it makes no claim. */
  otherReport?: OtherReport | undefined
}

/** What one side's account of an engagement says on a topic. */
export interface TopicAccount {
  coverage: Coverage
  /** In the order of the account; empty if it leaves the topic out. */
  points: readonly RankedPoint[]
}

/** An engagement that raises a topic, with the points of each recorded account on it. */
export interface TopicEntry {
  /** Engagement id. */
  id: string
  us?: TopicAccount | undefined
  cn?: TopicAccount | undefined
}

/** All points on one topic, in order of date. */
export interface TopicRecord {
  topic: string
  entries: readonly TopicEntry[]
  /** English wordings of the Chinese terms of its points, by term. */
  english: Readonly<Record<string, string>>
}

/** The terms of one point of an account. */
export interface PointTerms {
  /** The side whose account it is. */
  side: Side
  speaker: Speaker
  /** Topic ids of the point. */
  topics: readonly string[]
  /** As the account writes them. */
  terms: readonly string[]
}

/** The points of an engagement that contain terms, in the order of its accounts. */
export interface EngagementTerms {
  /** Engagement id. */
  engagement: string
  points: readonly PointTerms[]
}

/** The terms of all engagements. */
export interface RecordedTerms {
  /** English wordings of the Chinese ones, by term. */
  english: Readonly<Record<string, string>>
  /** Those that have some, in order of time. */
  engagements: readonly EngagementTerms[]
}

/** A term in one point of one account. */
export interface TermUse extends Omit<PointTerms, 'terms'> {
  /** As the account writes it. */
  term: string
  /** Its wording in English, where it is Chinese and the glossary has it. */
  english?: string | undefined
  /** Engagement id. */
  engagement: string
  /** Place of the point among those of the engagement that hold terms, from 0. */
  point: number
}

/** Each term by itself, in order of date. */
export const termUses = ({ english, engagements }: RecordedTerms): TermUse[] =>
  engagements.flatMap(({ engagement, points }) =>
    points.flatMap(({ terms, ...rest }, point) =>
      terms.map(term => ({ ...rest, term, english: english[term], engagement, point })),
    ),
  )

/** A point of an account that uses a concept, with what the other account has of it in any case. */
export interface ConceptPassage {
  /** Engagement id. */
  engagement: string
  side: Side
  point: RankedPoint
}

/** Every point that uses one concept, in order of time, and what to read beside it. */
export interface ConceptRecord {
  /** Concept id. */
  concept: string
  passages: readonly ConceptPassage[]
  /** Concepts that its note names, or whose notes name it. */
  inNotes: readonly RelatedUses[]
  /** Others that are worded much like it, the most alike first. */
  alike: readonly RelatedUses[]
}

/** A related concept, and the points of each side's accounts that use it in the whole record. */
export interface RelatedUses extends Readonly<Record<Side, number>> {
  /** Concept id. */
  concept: string
}

/** An exchange that both accounts of an engagement report. */
export interface MatchedExchange {
  /** Engagement id. */
  engagement: string
  /** The letter that its points share. */
  match: string
  /** Topic ids that both a US and a Chinese point of it carry. */
  topics: readonly string[]
  /** The rank in each account: 0 first, 1 last (see `RankedPoint`); the earliest of several. */
  us: number
  cn: number
}
