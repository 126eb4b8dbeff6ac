import type { AccountFilter } from './filter.ts'
import type { Basis } from './view.ts'

export const ACCOUNT_FILTER_LABELS: Record<AccountFilter, string> = {
  both: 'Both accounts recorded',
  us: 'US account recorded',
  cn: 'Chinese account recorded',
}

/** Which accounts a share of words rests on: "full text only" */
export const BASIS_LABELS: Record<Basis, string> = {
  full: 'full text only',
  all: 'full, partial and reported texts',
}
