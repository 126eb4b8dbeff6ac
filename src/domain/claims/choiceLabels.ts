import type { Standing } from '../record/claim.ts'
import type { ClaimChoice } from './choice.ts'

/** What claims a reader may ask for: "Agreements". */
export const CLAIM_LABELS: Record<ClaimChoice, string> = {
  agreement: 'Agreements',
  attribution: 'The other side’s words',
  'attribution.cn': 'Washington’s words in Chinese accounts',
  'attribution.us': 'Beijing’s words in American accounts',
}

/** Who reports a claim, of its kind: "Both call it agreed". */
export const STANDING_LABELS: Record<Standing, string> = {
  both: 'Both accounts',
  one: 'Both, agreed in one',
  us: 'American alone',
  cn: 'Chinese alone',
  unknown: 'Not known',
}
