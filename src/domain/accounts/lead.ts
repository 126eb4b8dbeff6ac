import { SIDES, type Account, type EngagementRecord, type Point } from '../record/engagement.ts'
import type { MatchedExchange } from './extracts.ts'
import { groupBy } from '../lists.ts'

/** Which side puts a topic earlier, over a number of exchanges. */
export interface Lead {
  exchanges: number
  /**
   * The mean of the Chinese rank minus the US rank, from −1 to 1: positive if Washington puts the
   * topic earlier in its account than Beijing does.
   */
  difference: number
  /** Shares of the exchanges, which sum to 1. */
  usEarlier: number
  cnEarlier: number
  same: number
}

/**
 * The rank of a point in its account: 0 for the first, 1 for the last, evenly spaced between.
 * `null` for the only point of an account, which is both first and last and so has no order. Four
 * decimals.
 *
 * @param index the point's position, from 0
 * @param points the number of points in the account
 */
export const rankOf = (index: number, points: number): number | null =>
  points > 1 ? Math.round((index / (points - 1)) * 10_000) / 10_000 : null

/**
 * The exchanges that both accounts of a record report and that can be ranked, by letter. Each is
 * about the topics that both a US and a Chinese point of it carry.
 */
export function exchangesOf({
  id,
  accounts,
}: Pick<EngagementRecord, 'id' | 'accounts'>): MatchedExchange[] {
  const [us, cn] = SIDES.map(side => accounts.find(account => account.side === side))
  if (!us || !cn) return []
  const letters = new Set(us.points.flatMap(point => point.match ?? []))
  return [...letters].toSorted().flatMap(match => {
    const [usTopics, cnTopics] = [us, cn].map(account => topicsOf(account, match))
    const [usRank, cnRank] = [us, cn].map(account => earliestRank(account, match))
    if (typeof usRank !== 'number' || typeof cnRank !== 'number') return []
    const topics = usTopics?.filter(topic => cnTopics?.includes(topic)) ?? []
    return [{ engagement: id, match, topics, us: usRank, cn: cnRank }]
  })
}

/** Who leads on each topic, by topic id; an exchange counts for each of its topics. */
export function measureLead(
  exchanges: readonly Pick<MatchedExchange, 'topics' | 'us' | 'cn'>[],
): ReadonlyMap<string, Lead> {
  const byTopic = groupBy(
    exchanges.flatMap(({ topics, us, cn }) =>
      [...new Set(topics)].map(topic => ({ topic, difference: cn - us })),
    ),
    ({ topic }) => topic,
  )
  return new Map(
    [...byTopic].map(([topic, all]) => [topic, summarise(all.map(one => one.difference))]),
  )
}

function summarise(differences: readonly number[]): Lead {
  const exchanges = differences.length
  const share = (passes: (difference: number) => boolean) =>
    differences.filter(passes).length / exchanges
  return {
    exchanges,
    // Sorted, so that rounding does not depend on the order of the exchanges.
    difference:
      differences.toSorted((a, b) => a - b).reduce((sum, one) => sum + one, 0) / exchanges,
    usEarlier: share(difference => difference > 0),
    cnEarlier: share(difference => difference < 0),
    same: share(difference => difference === 0),
  }
}

const isOf = (match: string) => (point: Point) => point.match === match

function earliestRank({ points }: Account, match: string): number | null {
  const index = points.findIndex(isOf(match))
  return index < 0 ? null : rankOf(index, points.length)
}

const topicsOf = ({ points }: Account, match: string): string[] => [
  ...new Set(points.filter(isOf(match)).flatMap(point => point.topics)),
]
