import type { Catalog } from '../record/catalog.ts'
import { SIDES, wasHeld, type Engagement, type Official, type Side } from '../record/engagement.ts'
import { principalsOf } from '../record/officials.ts'
import { officesAt } from './offices.ts'

/** What two engagements have in common: the same two principals, or holders of the same offices. */
export type Shared = 'principals' | 'offices'

/** An earlier engagement to compare with, and what it has in common with this one. */
export interface Earlier {
  engagement: Engagement
  shared: Shared
}

type Known = Pick<Catalog, 'engagements' | 'officials'>

/**
 * The engagements with which an engagement can be compared: all earlier ones that have an account
 * of this side, the latest first. The engagement it is part of and its own parts are left out.
 */
export const earlierEngagements = (
  { id, date, partOf }: Engagement,
  side: Side,
  { engagements }: Pick<Catalog, 'engagements'>,
): Engagement[] =>
  engagements
    .filter(
      other =>
        other.date < date &&
        other.accounts[side] !== undefined &&
        other.id !== partOf &&
        other.partOf !== id,
    )
    .toReversed()

/**
 * The engagement that the page shows by default: the last one held between the same two
 * principals for which this side's account is recorded; if there is none, the last between holders
 * of the same two offices.
 */
export function defaultEarlier(engagement: Engagement, side: Side, known: Known): Earlier | null {
  const held = earlierEngagements(engagement, side, known).filter(wasHeld)
  const sharedWith = sharedBy(engagement, known)
  for (const shared of ['principals', 'offices'] as const) {
    const last = held.find(other => sharedWith(other) === shared)
    if (last) return { engagement: last, shared }
  }
  return null
}

/** Returns a function that tells what another engagement shares with this one, if anything. */
export function sharedBy(
  engagement: Engagement,
  { officials }: Pick<Catalog, 'officials'>,
): (other: Engagement) => Shared | null {
  const own = keysOf(engagement, officials)
  return other => {
    const keys = keysOf(other, officials)
    const share = (kind: Shared) =>
      SIDES.every(side => keys[side][kind].some(key => own[side][kind].includes(key)))
    return share('principals') ? 'principals' : share('offices') ? 'offices' : null
  }
}

/** The ids of each side's principals, and the offices they held that day. */
function keysOf(
  engagement: Engagement,
  officials: ReadonlyMap<string, Official>,
): Record<Side, Record<Shared, string[]>> {
  const of = (side: Side) => {
    const leads = leadsOf(engagement, side, officials)
    return {
      principals: leads.map(({ id }) => id),
      offices: leads.flatMap(official => officesAt(official, engagement.date)),
    }
  }
  return { us: of('us'), cn: of('cn') }
}

/** A side's principals, or all its participants if none is marked as a principal. */
function leadsOf(
  { participants }: Engagement,
  side: Side,
  officials: ReadonlyMap<string, Official>,
): Official[] {
  const present = participants.flatMap(({ official, lead }) => {
    const found = officials.get(official)
    return found?.side === side ? [{ found, lead }] : []
  })
  return principalsOf(present).map(({ found }) => found)
}

/**
 * The side that the page shows by default. Preferred is a side whose accounts of this and the
 * earlier engagement are both known in full, then one that has both accounts, then any with an
 * account of this one. Among equals the Chinese side comes first.
 */
export function defaultSide(engagement: Engagement, known: Known): Side {
  const recorded = SIDES.toReversed().filter(side => engagement.accounts[side])
  const rank = (side: Side) => {
    const last = defaultEarlier(engagement, side, known)?.engagement.accounts[side]
    if (!last) return 0
    return last.coverage === 'full' && engagement.accounts[side]?.coverage === 'full' ? 2 : 1
  }
  return recorded.toSorted((a, b) => rank(b) - rank(a))[0] ?? 'us'
}
