import type { ClaimOutline, Standing } from '../record/claim.ts'
import { SIDES, otherSide, type Account, type Side } from '../record/engagement.ts'
import { isKnownInFull } from '../record/known.ts'
import { accountOf, placePoints, type PlacedPoint } from '../accounts/pairing.ts'

/** An exchange that is reported as an agreement, or that attributes words to the other side. */
export interface Claim extends ClaimOutline {
  /** Its points in each account, in their order; none in an account that lacks it. */
  us: readonly PlacedPoint[]
  cn: readonly PlacedPoint[]
}

/** Points of both accounts that are one exchange. */
export type Exchange = Pick<Claim, Side>

/** Whether a point reports an agreement. */
export const isAgreed = ({ point }: PlacedPoint): boolean => point.act === 'agree'

/** Whether a point attributes words or acts to the other side. */
const isAttributed = ({ side, point }: PlacedPoint): boolean => point.speaker === otherSide(side)

/** Makes a claim: of its account alone it cannot be known whether the other side says so, too. */
export const isClaim = (placed: PlacedPoint): boolean => isAgreed(placed) || isAttributed(placed)

/**
 * The exchanges of two accounts: points of both that carry one letter are one; a point without a
 * counterpart is one by itself. In the order of the American account, then of the Chinese.
 */
export function exchangesIn(accounts: readonly Account[]): Exchange[] {
  const [us = [], cn = []] = SIDES.map(side => placePoints(accountOf(accounts, side)))
  const exchanges = new Map<string, { us: PlacedPoint[]; cn: PlacedPoint[] }>()
  const chinese = lettersOf(cn)
  const met = new Set([...lettersOf(us)].filter(letter => chinese.has(letter)))
  for (const placed of [...us, ...cn]) {
    const { side, index, point } = placed
    const key =
      point.match !== undefined && met.has(point.match) ? `both ${point.match}` : `${side} ${index}`
    const exchange = exchanges.get(key) ?? { us: [], cn: [] }
    exchange[side].push(placed)
    exchanges.set(key, exchange)
  }
  return [...exchanges.values()]
}

const lettersOf = (points: readonly PlacedPoint[]): ReadonlySet<string> =>
  new Set(points.flatMap(({ point }) => point.match ?? []))

/**
 * The claims of two accounts. An exchange counts once: as an agreement where any of its points
 * reports an agreement, else as an attribution if any attributes words to the other side.
 */
export const claimsOf = (accounts: readonly Account[]): Claim[] =>
  exchangesIn(accounts).flatMap(exchange => {
    const agreeing = SIDES.filter(side => exchange[side].some(isAgreed))
    const telling = SIDES.filter(side => exchange[side].some(isAttributed))
    const [kind, reporters] =
      agreeing.length > 0 ? (['agreement', agreeing] as const) : (['attribution', telling] as const)
    const [by] = reporters
    if (by === undefined) return []
    return [
      {
        kind,
        by: reporters.length > 1 ? 'both' : by,
        standing: standingOf(exchange, accounts, agreeing),
        topics: topicsOf(exchange),
        ...exchange,
      },
    ]
  })

/** @param agreeing sides whose accounts call it agreed; none of an attribution */
function standingOf(
  { us, cn }: Exchange,
  accounts: readonly Account[],
  agreeing: readonly Side[],
): Standing {
  if (us.length > 0 && cn.length > 0) return agreeing.length === 1 ? 'one' : 'both'
  const side = us.length > 0 ? 'us' : 'cn'
  const other = accountOf(accounts, otherSide(side))
  return other && isKnownInFull(other) ? side : 'unknown'
}

const topicsOf = ({ us, cn }: Exchange): string[] => [
  ...new Set([...us, ...cn].flatMap(({ point }) => point.topics)),
]
