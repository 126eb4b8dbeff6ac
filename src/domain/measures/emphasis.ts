import { SIDES, type AccountSummary, type Engagement, type Side } from '../record/engagement.ts'
import { isKnownInFull } from '../record/known.ts'
import { compare } from '../lists.ts'
import type { Basis, Weight } from '../view/view.ts'

/** The accounts on which an emphasis is based, and how they are weighted. */
export interface EmphasisOptions {
  /** `full`: accounts known in full; `all`: partial and reported ones as well. */
  basis: Basis
  /**
   * `account`: the mean over accounts of (words on the topic / words of the account), so that each
   * account has the same weight. `word`: words on the topic in all accounts / words of all
   * accounts, so that each word has the same weight and long accounts count for more.
   */
  weight: Weight
}

/** The share of each side's accounts that is about a topic. */
export interface TopicEmphasis {
  /** Topic id. */
  topic: string
  /** Share of words, 0 to 1; `null` if the side has no account in the basis. */
  us: number | null
  cn: number | null
  /** `us` minus `cn`: positive if Washington spends more of its words on the topic. */
  gap: number | null
}

/** Each side's emphasis, and the accounts on which it is based. */
export interface Emphasis {
  /** Accounts in the basis. */
  accounts: Readonly<Record<Side, number>>
  /** Topics that an account in the basis raises, in the order given. */
  topics: readonly TopicEmphasis[]
}

/** With fewer accounts than this, a side's emphasis is not compared. */
export const FEWEST_ACCOUNTS = 5

/** Whether an account counts under a basis. One without words has no shares. */
export const isInBasis = (account: AccountSummary | undefined, basis: Basis): boolean =>
  account !== undefined && account.words > 0 && (basis === 'all' || isKnownInFull(account))

/** Whether both sides have enough accounts in the basis to be compared. */
export const isComparable = (accounts: Readonly<Record<Side, number>>): boolean =>
  SIDES.every(side => accounts[side] >= FEWEST_ACCOUNTS)

/**
 * Each side's emphasis on each topic. A point with several topics counts its words for each, so
 * the shares of one side may add up to more than 1. What is missing from a partial account counts
 * as zero, which is why such accounts are left out unless asked for.
 *
 * @param topics topic ids to look at
 */
export function measureEmphasis(
  engagements: readonly Engagement[],
  topics: readonly string[],
  options: EmphasisOptions,
): Emphasis {
  const tallies = tallySides(engagements, topics, options)
  const ones = new Uint16Array(tallies.rows).fill(1)
  const us = sumShares(tallies.us, ones, topics.length)
  const cn = sumShares(tallies.cn, ones, topics.length)
  return {
    accounts: { us: tallies.us.accountRows.length, cn: tallies.cn.accountRows.length },
    topics: topics.flatMap((topic, index) => {
      const [a, b] = [us?.[index] ?? null, cn?.[index] ?? null]
      const gap = a === null || b === null ? null : a - b
      return a || b ? [{ topic, us: a, cn: b, gap }] : []
    }),
  }
}

/** One side's accounts as columns, which are summed thousands of times. */
export interface SideTally {
  /** The row of the engagement to which each account belongs. */
  accountRows: Uint32Array
  /** What each account adds to the denominator: 1, or its words. */
  accountWeights: Float64Array
  /** One entry per topic of an account: the engagement's row, the topic's index … */
  entryRows: Uint32Array
  entryTopics: Uint16Array
  /** … and what it adds to the numerator: the topic's share of the account, or its words. */
  entryValues: Float64Array
}

/** Both sides' accounts with common rows: engagements with any account in the basis, by id. */
export interface Tallies extends Record<Side, SideTally> {
  rows: number
}

/** Arranges the accounts of a basis for summing. The order of the engagements does not matter. */
export function tallySides(
  engagements: readonly Engagement[],
  topics: readonly string[],
  options: EmphasisOptions,
): Tallies {
  const counted = countedRows(engagements, options.basis)
  const tally = (side: Side) => tallySide(counted, side, topics, options)
  return { rows: counted.length, us: tally('us'), cn: tally('cn') }
}

/** The engagements with any account in the basis, by id. */
export const countedRows = (engagements: readonly Engagement[], basis: Basis): Engagement[] =>
  engagements
    .filter(({ accounts }) => SIDES.some(side => isInBasis(accounts[side], basis)))
    .toSorted((a, b) => compare(a.id, b.id))

/** One side's accounts of a basis, as columns; `null` stands for a row that does not count. */
export function tallySide(
  rows: readonly (Engagement | null)[],
  side: Side,
  topics: readonly string[],
  { basis, weight }: EmphasisOptions,
): SideTally {
  const indexes = new Map(topics.map((topic, index) => [topic, index]))
  const accountRows: number[] = []
  const accountWeights: number[] = []
  const entryRows: number[] = []
  const entryTopics: number[] = []
  const entryValues: number[] = []
  for (const [row, engagement] of rows.entries()) {
    const account = engagement?.accounts[side]
    if (!account || !isInBasis(account, basis)) continue
    accountRows.push(row)
    accountWeights.push(weight === 'account' ? 1 : account.words)
    for (const topic in account.wordsByTopic) {
      const index = indexes.get(topic)
      const words = account.wordsByTopic[topic]
      if (index === undefined || words === undefined) continue
      entryRows.push(row)
      entryTopics.push(index)
      entryValues.push(weight === 'account' ? words / account.words : words)
    }
  }
  return {
    accountRows: Uint32Array.from(accountRows),
    accountWeights: Float64Array.from(accountWeights),
    entryRows: Uint32Array.from(entryRows),
    entryTopics: Uint16Array.from(entryTopics),
    entryValues: Float64Array.from(entryValues),
  }
}

/**
 * A side's emphasis by topic, with each engagement weighted by its row's count.
 *
 * @param counts how often each row counts
 * @returns shares by index of the topic; `null` if no account counts
 */
export function sumShares(
  tally: SideTally,
  counts: Uint16Array,
  topics: number,
): Float64Array | null {
  let whole = 0
  // Counted loops: over typed arrays they are several times faster than iterators.
  const { accountRows, accountWeights, entryRows, entryTopics, entryValues } = tally
  for (let account = 0; account < accountRows.length; account += 1) {
    whole += (counts[accountRows[account] ?? 0] ?? 0) * (accountWeights[account] ?? 0)
  }
  if (whole === 0) return null
  const shares = new Float64Array(topics)
  for (let entry = 0; entry < entryRows.length; entry += 1) {
    const count = counts[entryRows[entry] ?? 0] ?? 0
    const topic = entryTopics[entry] ?? 0
    shares[topic] = (shares[topic] ?? 0) + count * (entryValues[entry] ?? 0)
  }
  for (let topic = 0; topic < topics; topic += 1) shares[topic] = (shares[topic] ?? 0) / whole
  return shares
}
