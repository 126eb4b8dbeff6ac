import type { Edition } from '../../src/domain/record/edition.ts'
import type { ContactLine } from '../../src/domain/record/contact.ts'
import type { ContextEvent } from '../../src/domain/record/context.ts'
import type {
  EngagementRecord,
  NamedCity,
  Official,
  Topic,
} from '../../src/domain/record/engagement.ts'
import type { Concept } from '../../src/domain/terms/concept.ts'
import type { TopicLexicon } from '../../src/domain/text/lexicon.ts'
import type { Digest } from './releases/digestSchema.ts'

/** A file of the dataset, as read. */
export interface SourceFile {
  /** The path relative to the dataset's folder: "engagements/2021/2021-11-12-….json". */
  file: string
  text: string
}

/** Everything read from a dataset's folder. */
export interface Sources {
  officials: SourceFile
  topics: SourceFile
  /** The Frictionless description, which holds the version; `null` if there is none. */
  datapackage: SourceFile | null
  engagements: readonly SourceFile[]
  /** Public events outside the engagements; `null` if there is no such file. */
  context: SourceFile | null
  /** The lines of contact; `null` if there is no such file. */
  contacts: SourceFile | null
  /** The cities of the records; `null` if there is no such file. */
  places: SourceFile | null
  /** The concepts behind the terms; `null` if there is no such file. */
  glossary: SourceFile | null
  /** `releases/<version>.json`, as `npm run release` writes them. */
  releases: readonly SourceFile[]
  /** Every id ever published; `null` if there is no such file. */
  publishedIds: SourceFile | null
  /** One file per topic. */
  lexicon: readonly SourceFile[]
  /**
   * Whether the lexicon is this project's, because the folder has none; it may then cover topics
   * that the dataset does not have.
   */
  isLexiconBorrowed: boolean
  /** Paths under `engagements` and `lexicon` that are not JSON files. */
  strays: readonly string[]
}

/** A dataset without faults. */
export interface Dataset {
  edition: Edition
  /** Sorted by name. */
  officials: readonly Official[]
  /** In codebook order. */
  topics: readonly Topic[]
  /** Sorted by date, then by id. */
  records: readonly EngagementRecord[]
  /** Sorted by date; empty if the dataset has none. */
  context: readonly ContextEvent[]
  /** Lines of contact, in the order of the file; empty if the dataset has none. */
  contacts: readonly ContactLine[]
  /** Every city of the records with its Chinese name; empty if the dataset has none. */
  places: readonly NamedCity[]
  /** Sorted by id; empty if the dataset has none. */
  glossary: readonly Concept[]
  /** The contents of earlier versions. */
  releases: readonly Digest[]
  /** In the order of the topics; some topics may have no entry. */
  lexicon: readonly TopicLexicon[]
}
