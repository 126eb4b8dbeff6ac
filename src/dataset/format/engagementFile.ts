import type { EngagementRecord, RelatedLink } from '../../domain/record/engagement.ts'
import { dataFile } from './dataFile.ts'
import { record } from './form.ts'

/** A record, and the links of others that point to it. */
export interface EngagementContent extends EngagementRecord {
  backlinks: readonly RelatedLink[]
}

/** `data/e/<id>.<hash>.json` */
export const engagementFile = dataFile(
  'e',
  record<EngagementContent>(({ linkedRecordSchema }) => linkedRecordSchema),
)
