import type { Edition } from '../../src/domain/record/edition.ts'
import type { ContactLine } from '../../src/domain/record/contact.ts'
import type { ContextEvent } from '../../src/domain/record/context.ts'
import type { EngagementRecord, Official, Topic } from '../../src/domain/record/engagement.ts'
import type { Concept } from '../../src/domain/terms/concept.ts'
import type { TopicLexicon } from '../../src/domain/text/lexicon.ts'
import type { Digest } from './releases/digestSchema.ts'

/** A file of the dataset as it was read. */
export interface SourceFile {
  /** Path relative to the dataset's folder: "engagements/2021/2021-11-12-….json". */
  file: string
  text: string
}

/** Everything that was read from a dataset's folder. */
export interface Sources {
  officials: SourceFile
  topics: SourceFile
  /** The Frictionless description, which holds the version; `null` where there is none. */
  datapackage: SourceFile | null
  engagements: readonly SourceFile[]
  /** Public events outside the engagements; `null` where none are kept. */
  context: SourceFile | null
  /** The lines of contact; `null` where none are kept. */
  contacts: SourceFile | null
  /** The concepts that terms stand for; `null` where none are kept. */
  glossary: SourceFile | null
  /** `releases/<version>.json`, as `npm run release` writes them. */
  releases: readonly SourceFile[]
  /** The ids that were ever published; `null` where nobody keeps a list. */
  publishedIds: SourceFile | null
  /** One file a topic. */
  lexicon: readonly SourceFile[]
  /**
   * Whether the lexicon is this project's, for want of one in the folder; it may then hold topics
   * that the dataset does not have.
   */
  isLexiconBorrowed: boolean
  /** Paths under `engagements` and `lexicon` that are no JSON files. */
  strays: readonly string[]
}

/** A dataset without faults. */
export interface Dataset {
  edition: Edition
  /** In order of name. */
  officials: readonly Official[]
  /** In the order of the codebook. */
  topics: readonly Topic[]
  /** In order of time, then of id. */
  records: readonly EngagementRecord[]
  /** In order of time; none where the dataset keeps none. */
  context: readonly ContextEvent[]
  /** Lines of contact, in an order of their own; none where the dataset keeps none. */
  contacts: readonly ContactLine[]
  /** In order of id; none where the dataset keeps none. */
  glossary: readonly Concept[]
  /** What earlier versions held. */
  releases: readonly Digest[]
  /** In the order of the topics; some may have no entry. */
  lexicon: readonly TopicLexicon[]
}
