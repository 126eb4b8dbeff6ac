import { wasHeld, type EngagementRecord, type Side } from '../../domain/record/engagement.ts'
import { ACCOUNT_LABELS } from '../../domain/record/labels.ts'
import { accountOf } from '../../domain/accounts/pairing.ts'
import { AccountIntro } from '../../accounts/AccountIntro.tsx'
import { MissingAccount } from './MissingAccount.tsx'

/** The head of one side: the source of its account, or a note that there is none. */
export function AccountHead({ side, record }: { side: Side; record: EngagementRecord }) {
  const account = accountOf(record.accounts, side)
  return (
    <div className="account-intro">
      <h2 className="sr-only">{ACCOUNT_LABELS[side]}</h2>
      {account ? (
        <AccountIntro account={account} sources={record.sources} />
      ) : (
        <MissingAccount side={side} isHeld={wasHeld(record)} />
      )}
    </div>
  )
}
