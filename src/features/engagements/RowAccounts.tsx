import type { Engagement } from '../../domain/record/engagement.ts'
import { accountsDetail, accountsText } from './rowTexts.ts'

/**
 * The cell that says which accounts are recorded: the timeline's half circles, which the style
 * sheet draws to save elements, a word, and the details on hover.
 */
export function RowAccounts({ accounts }: Pick<Engagement, 'accounts'>) {
  const detail = accountsDetail({ accounts })
  const { recorded, word } = wordFor(accounts)
  return (
    <td
      className="row-accounts relative z-10 text-xs text-soft max-lg:ml-auto max-sm:order-2 sm:max-lg:order-6"
      data-recorded={recorded}
      title={accountsText({ accounts })}
    >
      {word}
      {detail && <span className="sr-only">{detail}</span>}
    </td>
  )
}

function wordFor({ us, cn }: Engagement['accounts']) {
  if (us && cn) return { recorded: 'both', word: 'both' }
  if (us) return { recorded: 'us', word: 'US only' }
  return cn ? { recorded: 'cn', word: 'China only' } : { recorded: 'none', word: 'none' }
}
