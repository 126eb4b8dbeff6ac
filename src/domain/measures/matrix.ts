import type { Day } from '../time/day.ts'
import { wasHeld, type Engagement, type Official, type Side } from '../record/engagement.ts'
import { presentAt } from '../record/officials.ts'
import { inOrder, type Ranked } from '../view/order.ts'
import type { Order } from '../view/view.ts'

/** An official as a row or a column, with the number of engagements with the other side. */
export interface MatrixOfficial extends Ranked {
  official: Official
}

/** Two officials of different sides, and the engagements in which both took part. */
export interface Pair {
  us: Official
  cn: Official
  engagements: number
  /** How many of them were held. */
  held: number
  first: Day
  last: Day
}

/** Who met whom. */
export interface Matrix {
  /** Officials who took part in any engagement, most engagements first. */
  us: readonly MatrixOfficial[]
  cn: readonly MatrixOfficial[]
  /** Every pair with an engagement, most engagements first, then by name. */
  pairs: readonly Pair[]
}

/**
 * Counts, for each American and each Chinese official, the engagements in which both took part.
 *
 * @param officials by id
 */
export function buildMatrix(
  engagements: readonly Engagement[],
  officials: ReadonlyMap<string, Official>,
): Matrix {
  const people = new Map<string, MatrixOfficial>()
  const pairs = new Map<string, Pair>()
  for (const engagement of engagements) {
    const present = presentAt(engagement, officials)
    for (const official of present) note(people, official, engagement.date)
    for (const us of present.filter(official => official.side === 'us')) {
      for (const cn of present.filter(official => official.side === 'cn')) {
        notePair(pairs, us, cn, engagement)
      }
    }
  }
  const ofSide = (side: Side) =>
    byNumber([...people.values()].filter(({ official }) => official.side === side))
  return {
    us: ofSide('us'),
    cn: ofSide('cn'),
    pairs: [...pairs.values()].toSorted(
      (a, b) =>
        b.engagements - a.engagements ||
        a.us.name.localeCompare(b.us.name, 'en') ||
        a.cn.name.localeCompare(b.cn.name, 'en'),
    ),
  }
}

function note(people: Map<string, MatrixOfficial>, official: Official, date: Day) {
  const known = people.get(official.id)
  if (!known) {
    people.set(official.id, { official, name: official.name, total: 1, first: date, last: date })
    return
  }
  known.total += 1
  if (known.first === null || date < known.first) known.first = date
  if (known.last === null || date > known.last) known.last = date
}

function notePair(pairs: Map<string, Pair>, us: Official, cn: Official, engagement: Engagement) {
  const { date } = engagement
  const held = wasHeld(engagement) ? 1 : 0
  const key = pairKey(us.id, cn.id)
  const known = pairs.get(key)
  if (!known) {
    pairs.set(key, { us, cn, engagements: 1, held, first: date, last: date })
    return
  }
  known.engagements += 1
  known.held += held
  if (date < known.first) known.first = date
  if (date > known.last) known.last = date
}

/** The key of a pair in `pairsByKey`. */
export const pairKey = (us: string, cn: string): string => `${us} ${cn}`

/** The pairs of a matrix, indexed by their officials. */
export const pairsByKey = ({ pairs }: Matrix): ReadonlyMap<string, Pair> =>
  new Map(pairs.map(pair => [pairKey(pair.us.id, pair.cn.id), pair]))

/** The officials of one side in a matrix, people and bodies separately. */
export interface Shown {
  people: readonly MatrixOfficial[]
  bodies: readonly MatrixOfficial[]
}

/**
 * The officials of one side that have the most engagements, in an order. Only people are limited:
 * bodies are few and listed separately.
 *
 * @param most the number of people; `null` for all
 */
export function showOfficials(
  officials: readonly MatrixOfficial[],
  order: Order,
  most: number | null,
): Shown {
  const people = officials.filter(({ official }) => official.kind === 'person')
  const bodies = officials.filter(({ official }) => official.kind === 'body')
  return {
    people: inOrder(most === null ? people : people.slice(0, most), order),
    bodies: inOrder(most === null ? bodies : [], order),
  }
}

const byNumber = (officials: readonly MatrixOfficial[]) =>
  inOrder(inOrder(officials, 'name'), 'number')
