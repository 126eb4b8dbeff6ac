import type { AccountFilter } from './filter.ts'
import type { Act, Initiator, Side, Speaker } from '../record/engagement.ts'
import { countAccounts } from '../record/labels.ts'
import type { Basis } from './view.ts'

export const ACCOUNT_FILTER_LABELS: Record<AccountFilter, string> = {
  both: 'Both accounts recorded',
  us: 'US account recorded',
  cn: 'Chinese account recorded',
}

/** Who asked for an engagement, as chosen: "Washington" */
export const ASKED_LABELS: Record<Initiator, string> = {
  us: 'Washington',
  cn: 'Beijing',
  mutual: 'Both sides',
  unknown: 'Nobody says who',
}

/** What an act is called where it is chosen: "Urge" */
export const ACT_LABELS: Record<Act, string> = {
  discuss: 'Raise or discuss',
  state: 'State',
  urge: 'Urge',
  warn: 'Warn',
  object: 'Object',
  agree: 'Agree',
  propose: 'Propose',
  welcome: 'Welcome',
  announce: 'Announce',
}

/** Who speaks in a point, as chosen: "American side" */
export const SPEAKER_FILTER_LABELS: Record<Speaker, string> = {
  us: 'American side',
  cn: 'Chinese side',
  both: 'Both sides',
}

/** The accounts on which a share of words is based: "full texts only" */
const BASIS_LABELS: Record<Basis, string> = {
  full: 'full texts only',
  all: 'full, partial and reported texts',
}

/** What shares of words rest on: "46 US and 72 Chinese accounts, full text only" */
export const basisText = (accounts: Readonly<Record<Side, number>>, basis: Basis): string =>
  `${countAccounts(accounts)}, ${BASIS_LABELS[basis]}`
