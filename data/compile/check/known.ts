import type { EngagementRecord, Official } from '../../../src/domain/record/engagement.ts'
import type { Report } from '../fault.ts'

/** A well-formed record, its file, and ways to note what else is wrong or odd about it. */
export interface Filed {
  /** Path relative to the dataset's folder. */
  file: string
  report: Report
  /** Notes what may well be meant, and stops nothing. */
  warn: Report
  record: EngagementRecord
}

/** What a record may name. Ids include those of entries that are not well-formed. */
export interface Known {
  officials: ReadonlyMap<string, Official>
  officialIds: ReadonlySet<string>
  topicIds: ReadonlySet<string>
  records: ReadonlyMap<string, EngagementRecord>
  recordIds: ReadonlySet<string>
}
