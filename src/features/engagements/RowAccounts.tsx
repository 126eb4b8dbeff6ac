import type { Engagement } from '../../domain/record/engagement.ts'
import { AccountsMark } from '../../ui/AccountsMark.tsx'
import { accountsText } from './rowTexts.ts'

/** Which accounts are recorded: the timeline's half circles, a word, and the details on hover. */
export function RowAccounts({ accounts }: Pick<Engagement, 'accounts'>) {
  const text = accountsText({ accounts })
  return (
    <span className="relative z-10 inline-flex items-center gap-1.5 whitespace-nowrap" title={text}>
      <AccountsMark us={accounts.us !== undefined} cn={accounts.cn !== undefined} />
      <span className="sr-only">{text}</span>
      <span aria-hidden="true">{wordFor(accounts)}</span>
    </span>
  )
}

function wordFor({ us, cn }: Engagement['accounts']): string {
  if (us && cn) return 'both'
  if (us) return 'US only'
  return cn ? 'China only' : 'none'
}
