import type { Bin } from '../../domain/time/bins.ts'
import { basisText } from '../../domain/view/labels.ts'
import { formatShare } from '../../domain/measures/figures.ts'
import type { Side } from '../../domain/record/engagement.ts'
import {
  isFirm,
  type Share,
  type SideOrBoth,
  type TopicTally,
} from '../../domain/measures/frequency.ts'
import { count, countAccounts } from '../../domain/record/labels.ts'
import type { View } from '../../domain/view/view.ts'
import type { ChartBar } from '../../widgets/bars.ts'

/** How the charts count: the settings of the view that affect it. */
export type Counting = Pick<View, 'measure' | 'sides' | 'basis' | 'weight'> & { bin: Bin }

/** A tally in words, as in a bar's tooltip: "8 engagements", "4 US and 6 Chinese accounts". */
export function tallyText(
  tally: TopicTally,
  recorded: Recorded,
  { measure, sides }: Counting,
): string {
  const { words } = tally
  if (measure === 'words') {
    return sides === 'together'
      ? shareText(words.both)
      : `US ${shareText(words.us)}; China ${shareText(words.cn)}`
  }
  if (sides === 'together') {
    const raised = raisedOf(tally, recorded, 'both')
    return raised === null ? NO_ACCOUNTS : count(raised, 'engagement')
  }
  const [us, cn] = [raisedOf(tally, recorded, 'us'), raisedOf(tally, recorded, 'cn')]
  if (us !== null && cn !== null) return countAccounts({ us, cn })
  if (us === null && cn === null) return NO_ACCOUNTS
  return us === null
    ? `no US account recorded, ${count(cn ?? 0, 'Chinese account')}`
    : `${count(us, 'US account')}, no Chinese account recorded`
}

/** How many accounts of each side could raise a topic. */
export type Recorded = Readonly<Record<Side, number>>

/** Shown instead of a figure if there are no accounts to count. */
export const NO_ACCOUNTS = 'no accounts'

/** How often a topic is raised; `null` where no account is recorded that could raise it. */
export function raisedOf(
  { raised, raisedBy }: TopicTally,
  recorded: Recorded,
  side: SideOrBoth,
): number | null {
  if (side !== 'both') return recorded[side] === 0 ? null : raisedBy[side]
  return recorded.us + recorded.cn === 0 ? null : raised
}

/** "12% of words over 5 accounts", "no account to measure" */
function shareText({ share, accounts }: Share): string {
  if (share === null) return 'no account to measure'
  return `${formatShare(share)} of words over ${count(accounts, 'account')}`
}

/**
 * What the charts count, and out of how many: the two halves of the note under their title,
 * "engagements per quarter raising the topic;" and "221 engagements".
 *
 * @param total of any topic: the accounts are the same for each
 */
export function noteText(
  counting: Counting,
  engagements: number,
  recorded: { us: number; cn: number },
  total: TopicTally | undefined,
): [counted: string, over: string] {
  const { measure, sides, bin, basis, weight } = counting
  if (measure === 'engagements') {
    return sides === 'together'
      ? [`engagements per ${bin} raising the topic;`, count(engagements, 'engagement')]
      : [
          `accounts per ${bin} raising the topic, US above and Chinese below;`,
          countAccounts(recorded),
        ]
  }
  const apart = sides === 'apart' ? ', US above and Chinese below' : ''
  const how = weight === 'account' ? 'averaged' : 'pooled'
  const accounts = {
    us: total?.words.us.accounts ?? 0,
    cn: total?.words.cn.accounts ?? 0,
  }
  return [`share of words per ${bin}${apart}; ${how} over`, basisText(accounts, basis)]
}

/** Whether a period has nothing to count, so that the hatching has to be explained. */
export const hasMissing = (bars: readonly ChartBar[], { sides }: Counting): boolean =>
  bars.some(({ up, down }) => up.value === null || (sides === 'apart' && down.value === null))

/** Whether a pale bar may be visible, so that its meaning has to be explained. */
export const hasPale = (tallies: readonly TopicTally[], { measure, sides }: Counting): boolean =>
  measure === 'words' &&
  tallies.some(({ words }) =>
    (sides === 'together' ? [words.both] : [words.us, words.cn]).some(
      share => share.share !== null && share.share > 0 && !isFirm(share),
    ),
  )
