import type { EngagementRecord, Side } from '../../domain/record/engagement.ts'
import { accountOf } from '../../domain/accounts/pairing.ts'
import type { OwnText, OwnTexts } from '../../domain/text/ownTexts.ts'

/** The sources of both texts according to the record, which does not hold the texts themselves. */
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
