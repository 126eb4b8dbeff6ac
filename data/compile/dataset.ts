import type { EngagementRecord, Official, Topic } from '../../src/domain/engagement.ts'

/** A file of the dataset as read: JSON that nobody has checked yet, or why it is not JSON. */
export interface RawFile {
  /** Path relative to the dataset's folder: "engagements/2021/2021-11-12-…json". */
  file: string
  value?: unknown
  /** The parser's message, where the file is not JSON. */
  syntaxError?: string
}

/** Everything that was read from a dataset's folder. */
export interface RawDataset {
  version: string
  officials: RawFile
  topics: RawFile
  /** In order of path. */
  engagements: RawFile[]
}

/** A dataset without faults: records in order of time, then of id. */
export interface Dataset {
  version: string
  officials: Official[]
  topics: Topic[]
  records: EngagementRecord[]
}
