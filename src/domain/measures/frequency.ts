import type { Day } from '../time/day.ts'
import { FEWEST_ACCOUNTS, isInBasis, type EmphasisOptions } from './emphasis.ts'
import { SIDES, lastDay, type Engagement, type Side } from '../record/engagement.ts'
import type { Period } from '../time/period.ts'
import { raises } from '../accounts/silence.ts'

/** The accounts of one side, or of both combined. */
export type SideOrBoth = Side | 'both'

/** A share of words, and the accounts on which it is based. */
export interface Share {
  /** 0 to 1; `null` if no account is in the basis. */
  share: number | null
  /** Accounts in the basis. */
  accounts: number
}

/** How often one topic comes up in a set of engagements. */
export interface TopicTally {
  /** Engagements that raise the topic: those whose record lists it. */
  raised: number
  /** Each side's accounts with a point on the topic, however much of them is known. */
  raisedBy: Readonly<Record<Side, number>>
  /** The share of words in each side's accounts, and in all accounts of both. */
  words: Readonly<Record<SideOrBoth, Share>>
}

/** How often one topic comes up, over all periods and in each. */
export interface TopicFrequency {
  /** Topic id. */
  topic: string
  total: TopicTally
  periods: readonly TopicTally[]
}

/** How often topics come up in a set of engagements. */
export interface Frequency {
  periods: readonly Period[]
  /** The number of engagements in each of the periods. */
  engagements: readonly number[]
  /** Each side's accounts in each of the periods that could raise a topic. */
  accounts: readonly Readonly<Record<Side, number>>[]
  topics: readonly TopicFrequency[]
}

/**
 * How often each topic comes up: the number of engagements that raise it, and its share of the
 * words of accounts, averaged or pooled as `options` say (a point with several topics counts its
 * words for each). An engagement counts in every period that it overlaps, so that the figures of a
 * period are those of a window over its days; an engagement that spans two periods makes the sum of
 * the periods larger than the total, in which it counts once. One outside all periods counts only
 * in the total.
 *
 * @param topics topic ids, in the order wanted
 * @param periods consecutive periods of the same length
 * @param recorded the engagements whose accounts could raise a topic; where a period has no such
 *   account, nothing is known of it
 */
export function measureFrequency(
  engagements: readonly Engagement[],
  topics: readonly string[],
  periods: readonly Period[],
  options: EmphasisOptions,
  recorded: readonly Engagement[] = engagements,
): Frequency {
  const byPeriod = withinEach(periods, engagements)
  return {
    periods,
    engagements: byPeriod.map(within => within.length),
    accounts: withinEach(periods, recorded).map(countAccounts),
    topics: topics.map(topic => ({
      topic,
      total: tallyTopic(engagements, topic, options),
      periods: byPeriod.map(within => tallyTopic(within, topic, options)),
    })),
  }
}

/** For each of some consecutive periods, the engagements that overlap it. */
function withinEach(periods: readonly Period[], engagements: readonly Engagement[]) {
  const within = periods.map((): Engagement[] => [])
  for (const engagement of engagements) {
    const last = lastDay(engagement)
    for (let at = firstEndingFrom(periods, engagement.date); at < periods.length; at++) {
      if ((periods[at]?.from ?? last) > last) break
      within[at]?.push(engagement)
    }
  }
  return within
}

const countAccounts = (engagements: readonly Engagement[]) => ({
  us: engagements.filter(({ accounts }) => accounts.us).length,
  cn: engagements.filter(({ accounts }) => accounts.cn).length,
})

/** The index of the first period that does not end before a day. */
function firstEndingFrom(periods: readonly Period[], day: Day): number {
  let [low, high] = [0, periods.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle]?.to ?? day) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a share is based on enough accounts to be compared. */
export const isFirm = ({ accounts }: Share): boolean => accounts >= FEWEST_ACCOUNTS

function tallyTopic(
  engagements: readonly Engagement[],
  topic: string,
  { basis, weight }: EmphasisOptions,
): TopicTally {
  const raisedBy = { us: 0, cn: 0 }
  const sums = {
    us: { value: 0, weight: 0, accounts: 0 },
    cn: { value: 0, weight: 0, accounts: 0 },
  }
  let raised = 0
  for (const { topics, accounts } of engagements) {
    if (topics.includes(topic)) raised += 1
    for (const side of SIDES) {
      const account = accounts[side]
      if (!account) continue
      if (raises(account, topic)) raisedBy[side] += 1
      if (!isInBasis(account, basis)) continue
      const words = account.wordsByTopic[topic] ?? 0
      const sum = sums[side]
      sum.value += weight === 'account' ? words / account.words : words
      sum.weight += weight === 'account' ? 1 : account.words
      sum.accounts += 1
    }
  }
  const { us, cn } = sums
  const both = {
    value: us.value + cn.value,
    weight: us.weight + cn.weight,
    accounts: us.accounts + cn.accounts,
  }
  return { raised, raisedBy, words: { us: shareOf(us), cn: shareOf(cn), both: shareOf(both) } }
}

const shareOf = (sum: { value: number; weight: number; accounts: number }): Share => ({
  share: sum.weight > 0 ? sum.value / sum.weight : null,
  accounts: sum.accounts,
})
