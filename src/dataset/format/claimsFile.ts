import type { ClaimPoint, ClaimingEngagement, ListedClaim } from '../../domain/claims/list.ts'
import { CLAIM_KINDS, STANDINGS } from '../../domain/record/claim.ts'
import { SPEAKERS } from '../../domain/record/engagement.ts'
import { dataFile } from './dataFile.ts'
import { object } from './fields.ts'
import { list, oneOf, record, text } from './form.ts'

const points = list(record<ClaimPoint>(({ claimPointSchema }) => claimPointSchema))

/** `data/claims.<hash>.json`: in order of time. */
export const claimsFile = dataFile(
  'claims',
  list(
    object<ClaimingEngagement>({
      id: text,
      claims: list(
        object<ListedClaim>({
          kind: oneOf(CLAIM_KINDS),
          standing: oneOf(STANDINGS),
          by: oneOf(SPEAKERS),
          topics: list(text),
          us: points,
          cn: points,
        }),
      ),
    }),
  ),
)
