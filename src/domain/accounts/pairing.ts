import { SIDES, otherSide, type Account, type Point, type Side } from '../record/engagement.ts'
import { absenceIn, type Presence } from './silence.ts'

/** A point with its position in its account, from 0. */
export interface PlacedPoint {
  side: Side
  index: number
  point: Point
}

/** Points of both sides, shown side by side. */
export interface PointPair {
  /** The letter of their exchange, or `null` if they are merely next to each other. */
  match: string | null
  us: readonly PlacedPoint[]
  cn: readonly PlacedPoint[]
}

/** One side of a topic's row. */
export interface TopicSide {
  presence: Presence
  /**
   * Words on the topic as a share of those known of the account, 0 to 1; `null` without an account,
   * and where the topic is missing from one that is known only in part.
   */
  share: number | null
  /** Other topics under which points on this one are listed, in the order of the account. */
  under: readonly string[]
}

/** A topic and the points of both accounts on it. */
export interface TopicRow {
  /** Topic id. */
  topic: string
  us: TopicSide
  cn: TopicSide
  /** From top to bottom; both sides keep the order of their accounts as far as matches allow. */
  pairs: readonly PointPair[]
}

/** The topic of points that have none, which occur only in a reader's own texts. */
export const NO_TOPIC = ''

/** The account of a side, if one is recorded. */
export const accountOf = (accounts: readonly Account[], side: Side): Account | undefined =>
  accounts.find(account => account.side === side)

/** The points of an account; empty without one. */
export const placePoints = (account: Account | undefined): PlacedPoint[] =>
  account?.points.map((point, index) => ({ side: account.side, index, point })) ?? []

/** The points on the other side that report the same exchange, in their account's order. */
export function partnersOf({ side, point }: PlacedPoint, accounts: readonly Account[]) {
  if (point.match === undefined) return []
  const others = placePoints(accountOf(accounts, otherSide(side)))
  return others.filter(other => other.point.match === point.match)
}

/**
 * Both accounts split into rows, one for each topic that any point carries, those with the largest
 * shares of words first. Every point is in exactly one row, that of its home topic (see `homesOf`).
 *
 * @param topics topic ids in the record's order, which breaks ties between equal shares
 */
export function pairByTopic(accounts: readonly Account[], topics: readonly string[]): TopicRow[] {
  const placed = SIDES.flatMap(side => placePoints(accountOf(accounts, side)))
  const homes = homesOf(placed)
  const carried = new Set(placed.flatMap(({ point }) => topicsOf(point)))
  const rows = [...carried].map((topic): TopicRow => {
    const here = placed.filter(one => homes.get(one) === topic)
    const [us, cn] = SIDES.map(side => topicSide(topic, accountOf(accounts, side), placed, homes))
    return { topic, us: us ?? ABSENT, cn: cn ?? ABSENT, pairs: pairPoints(here) }
  })
  const rank = (topic: string) => (topics.includes(topic) ? topics.indexOf(topic) : topics.length)
  return rows.toSorted(
    (a, b) =>
      Number(a.topic === NO_TOPIC) - Number(b.topic === NO_TOPIC) ||
      weight(b) - weight(a) ||
      rank(a.topic) - rank(b.topic),
  )
}

/** True where a side's shares add up to more than the whole, since a point counts for each topic. */
export const sharesOverlap = (rows: readonly TopicRow[]): boolean =>
  SIDES.some(side => rows.reduce((total, row) => total + (row[side].share ?? 0), 0) > 1.000001)

/** The rows with some of their points only, without those of which none is left. */
export const keepPoints = (
  rows: readonly TopicRow[],
  isKept: (placed: PlacedPoint) => boolean,
): TopicRow[] =>
  rows.flatMap(row => {
    const pairs = row.pairs
      .map(({ match, us, cn }) => ({ match, us: us.filter(isKept), cn: cn.filter(isKept) }))
      .filter(({ us, cn }) => us.length + cn.length > 0)
    return pairs.length > 0 ? [{ ...row, pairs }] : []
  })

const topicsOf = ({ topics }: Point): readonly string[] => (topics.length > 0 ? topics : [NO_TOPIC])

const ABSENT: TopicSide = { presence: 'absent', share: null, under: [] }

const weight = ({ us, cn }: TopicRow) => (us.share ?? 0) + (cn.share ?? 0)

function topicSide(
  topic: string,
  account: Account | undefined,
  placed: readonly PlacedPoint[],
  homes: ReadonlyMap<PlacedPoint, string>,
): TopicSide {
  if (!account) return ABSENT
  const onTopic = placed.filter(
    ({ side, point }) => side === account.side && topicsOf(point).includes(topic),
  )
  const under = new Set(onTopic.map(one => homes.get(one) ?? topic))
  const raised = under.delete(topic)
  const lack = topic === NO_TOPIC ? 'absent' : absenceIn(account)
  const presence = raised ? 'raised' : under.size > 0 ? 'touched' : lack
  return {
    presence,
    share: presence === 'unknown' ? null : shareOf(onTopic, account),
    under: [...under],
  }
}

function shareOf(points: readonly PlacedPoint[], account: Account): number {
  const all = sum(account.points)
  return all === 0 ? 0 : sum(points.map(({ point }) => point)) / all
}

/** The total number of words of some points. */
export const sum = (points: readonly Point[]): number =>
  points.reduce((words, point) => words + point.words, 0)

/**
 * The topic under which each point is listed: its first. Points of one exchange are listed
 * together if possible: under a topic that all of them carry and that is the first of one of them.
 */
function homesOf(placed: readonly PlacedPoint[]): ReadonlyMap<PlacedPoint, string> {
  return new Map(
    placed.map(one => {
      const { match } = one.point
      const exchange = match ? placed.filter(({ point }) => point.match === match) : []
      return [one, sharedTopic(exchange) ?? one.point.topics[0] ?? NO_TOPIC]
    }),
  )
}

function sharedTopic(exchange: readonly PlacedPoint[]): string | undefined {
  const firsts = exchange.map(({ point }) => point.topics[0] ?? '')
  return firsts.find(topic => exchange.every(({ point }) => point.topics.includes(topic)))
}

/** Points of one topic: matched ones side by side, the others between them in account order. */
function pairPoints(points: readonly PlacedPoint[]): PointPair[] {
  const us = points.filter(({ side }) => side === 'us')
  const cn = points.filter(({ side }) => side === 'cn')
  const inBoth = new Set(
    us.flatMap(({ point: { match } }) =>
      match && cn.some(({ point }) => point.match === match) ? match : [],
    ),
  )
  const exchanges = [...inBoth].map(match => ({
    match,
    us: us.filter(({ point }) => point.match === match),
    cn: cn.filter(({ point }) => point.match === match),
  }))
  const isAlone = ({ point }: PlacedPoint) => !point.match || !inBoth.has(point.match)
  /**
   * The number of exchanges before a point: those up to the last that precedes it in its account.
   */
  const gapOf = ({ side, index }: PlacedPoint) =>
    exchanges.findLastIndex(exchange => (exchange[side][0]?.index ?? index) < index) + 1
  const alone = (gap: number): PointPair[] => {
    const [left, right] = [us, cn].map(all => all.filter(one => isAlone(one) && gapOf(one) === gap))
    return left?.length || right?.length ? [{ match: null, us: left ?? [], cn: right ?? [] }] : []
  }
  return [...alone(0), ...exchanges.flatMap((exchange, index) => [exchange, ...alone(index + 1)])]
}
