import type { EngagementRecord, Official } from '../../../src/domain/record/engagement.ts'
import type { Report } from '../fault.ts'

/** A well-formed record, its file, and functions to report faults and warnings. */
export interface Filed {
  /** The path relative to the dataset's folder. */
  file: string
  report: Report
  /** Reports something that may be intended; it does not fail the check. */
  warn: Report
  record: EngagementRecord
}

/** What a record may refer to. Ids include those of malformed entries. */
export interface Known {
  officials: ReadonlyMap<string, Official>
  officialIds: ReadonlySet<string>
  topicIds: ReadonlySet<string>
  records: ReadonlyMap<string, EngagementRecord>
  recordIds: ReadonlySet<string>
}
