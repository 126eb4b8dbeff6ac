import type { Edition } from '../../src/domain/edition.ts'
import type { EngagementRecord, Official, Topic } from '../../src/domain/engagement.ts'

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
  /** Paths under `engagements` that are no JSON files. */
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
}
