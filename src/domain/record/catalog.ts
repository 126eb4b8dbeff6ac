import type { Extent } from '../time/period.ts'
import type { Edition } from './edition.ts'
import type { Engagement, Official, Topic } from './engagement.ts'

/** The dataset as every page holds it: all engagements in outline, officials and topics. */
export interface Catalog {
  edition: Edition
  /** In order of time, then of id. */
  engagements: readonly Engagement[]
  /** By id, in order of name. */
  officials: ReadonlyMap<string, Official>
  /** By id, in order of the codebook: core topics first, then the rest by group. */
  topics: ReadonlyMap<string, Topic>
  /** Present id of an engagement by each id that it had before. */
  aliases: ReadonlyMap<string, string>
  /** First and last day of any engagement. */
  extent: Extent
}
