import { SIDES, type Engagement, type Side } from '../record/engagement.ts'
import type { Interval } from './bootstrap.ts'
import {
  FEWEST_ACCOUNTS,
  countedRows,
  measureEmphasis,
  tallySide,
  type Emphasis,
  type EmphasisOptions,
} from './emphasis.ts'
import { differenceIntervals } from './gap.ts'

/** One side's emphasis on a topic in two periods. */
export interface SideChange {
  /** Share of words, 0 to 1, in the period and in the other; `null` if it has too few accounts. */
  own: number | null
  other: number | null
  /** `own` minus `other`; `null` if either is. */
  change: number | null
}

/** A topic's emphasis in two periods, by side. */
export interface TopicPeriods extends Record<Side, SideChange> {
  /** Topic id. */
  topic: string
}

/** Two periods compared. */
export interface PeriodChange {
  /** Accounts in the basis, in the period and in the other. */
  accounts: Record<'own' | 'other', Readonly<Record<Side, number>>>
  /** Topics with a share above zero in either period, in the order given. */
  topics: readonly TopicPeriods[]
}

/** The intervals of changes, by side and topic id. */
export type ChangeIntervals = Readonly<Record<Side, ReadonlyMap<string, Interval>>>

/**
 * Each side's emphasis on each topic in two periods. A side's share is left out of a period in
 * which it has fewer than `FEWEST_ACCOUNTS` accounts in the basis.
 *
 * @param own engagements of the period
 * @param other engagements of the period with which it is compared; may share some with it
 * @param topics topic ids to look at
 */
export function measureChange(
  own: readonly Engagement[],
  other: readonly Engagement[],
  topics: readonly string[],
  options: EmphasisOptions,
): PeriodChange {
  const emphasis = {
    own: measureEmphasis(own, topics, options),
    other: measureEmphasis(other, topics, options),
  }
  const accounts = { own: emphasis.own.accounts, other: emphasis.other.accounts }
  const byTopic = { own: indexTopics(emphasis.own), other: indexTopics(emphasis.other) }
  const changeOf = (topic: string, side: Side): SideChange => {
    const shareIn = (when: 'own' | 'other') =>
      accounts[when][side] < FEWEST_ACCOUNTS ? null : (byTopic[when].get(topic)?.[side] ?? 0)
    const shares = { own: shareIn('own'), other: shareIn('other') }
    const change = shares.own === null || shares.other === null ? null : shares.own - shares.other
    return { ...shares, change }
  }
  return {
    accounts,
    topics: topics.flatMap(topic => {
      const row = { topic, us: changeOf(topic, 'us'), cn: changeOf(topic, 'cn') }
      return SIDES.some(side => row[side].own || row[side].other) ? [row] : []
    }),
  }
}

const indexTopics = ({ topics }: Emphasis) => new Map(topics.map(one => [one.topic, one]))

/** Whether a side has enough accounts in both periods. */
export const comparesSide = ({ own, other }: PeriodChange['accounts'], side: Side): boolean =>
  own[side] >= FEWEST_ACCOUNTS && other[side] >= FEWEST_ACCOUNTS

/**
 * The interval of each topic's change (emphasis in the period minus that in the other), by side:
 * percentile bootstrap, 95 %, from 2,000 resamples of the engagements with an account in the basis.
 * The two periods are independent samples and are drawn each to its own size (Efron and Tibshirani,
 * "An Introduction to the Bootstrap", 1993, sections 8.3 and 13.3). Engagements that both contain
 * form a third sample, so that each is drawn for both at once. Both sides use the same resamples.
 *
 * Yields after each resample, so that a caller can pause between two of them.
 *
 * @param topics topic ids to look at, on which the resamples do not depend
 */
export function* changeIntervals(
  own: readonly Engagement[],
  other: readonly Engagement[],
  topics: readonly string[],
  options: EmphasisOptions,
): Generator<undefined, ChangeIntervals> {
  const [ids, otherIds] = [own, other].map(list => new Set(list.map(({ id }) => id)))
  const counted = (list: readonly Engagement[]) => countedRows(list, options.basis)
  const onlyOwn = counted(own.filter(({ id }) => !otherIds?.has(id)))
  const inBoth = counted(own.filter(({ id }) => otherIds?.has(id)))
  const onlyOther = counted(other.filter(({ id }) => !ids?.has(id)))
  const rowsOwn = [...onlyOwn, ...inBoth]
  const rowsOther = [...onlyOwn.map(() => null), ...inBoth, ...onlyOther]
  const pairs = SIDES.map(
    side =>
      [
        tallySide(rowsOwn, side, topics, options),
        tallySide(rowsOther, side, topics, options),
      ] as const,
  )
  const strata = [onlyOwn.length, inBoth.length, onlyOther.length]
  const [us = new Map(), cn = new Map()] = yield* differenceIntervals(pairs, strata, topics)
  return { us, cn }
}
