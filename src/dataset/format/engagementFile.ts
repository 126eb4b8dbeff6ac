import type { EngagementRecord, RelatedLink } from '../../domain/record/engagement.ts'
import type { ClaimSummary } from '../../domain/claims/summary.ts'
import type { English } from '../../domain/terms/english.ts'
import { dataFile } from './dataFile.ts'
import { record } from './form.ts'

/** A record with the links of others that point to it, and what its page says of its claims. */
export interface EngagementContent extends EngagementRecord {
  backlinks: readonly RelatedLink[]
  claimSummary: ClaimSummary
  /** English wordings of the Chinese terms in its accounts. */
  english: English
}

/** `data/e/<id>.<hash>.json` */
export const engagementFile = dataFile(
  'e',
  record<EngagementContent>(({ linkedRecordSchema }) => linkedRecordSchema),
)
