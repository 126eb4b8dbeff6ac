import type { EngagementRecord, Side } from '../../domain/record/engagement.ts'
import { accountOf } from '../../domain/accounts/pairing.ts'
import type { OwnText, OwnTexts } from '../../domain/text/ownTexts.ts'

/** What the record knows of where both texts are; the texts themselves it does not hold. */
export const textsOfRecord = ({ accounts }: EngagementRecord): OwnTexts => {
  const textOf = (side: Side): OwnText => {
    const account = accountOf(accounts, side)
    return {
      text: '',
      publisher: account?.publisher ?? '',
      date: account?.date ?? '',
      url: account?.url ?? '',
    }
  }
  return { us: textOf('us'), cn: textOf('cn') }
}
