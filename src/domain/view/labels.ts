import type { AccountFilter } from './filter.ts'
import type { Side } from '../record/engagement.ts'
import { countAccounts } from '../record/labels.ts'
import type { Basis } from './view.ts'

export const ACCOUNT_FILTER_LABELS: Record<AccountFilter, string> = {
  both: 'Both accounts recorded',
  us: 'US account recorded',
  cn: 'Chinese account recorded',
}

/** The accounts on which a share of words is based: "full texts only" */
const BASIS_LABELS: Record<Basis, string> = {
  full: 'full texts only',
  all: 'full, partial and reported texts',
}

/** What shares of words rest on: "46 US and 72 Chinese accounts, full text only" */
export const basisText = (accounts: Readonly<Record<Side, number>>, basis: Basis): string =>
  `${countAccounts(accounts)}, ${BASIS_LABELS[basis]}`
