import type { Catalog } from '../record/catalog.ts'
import { SIDES, wasHeld, type Engagement, type Official, type Side } from '../record/engagement.ts'
import { principalsOf } from '../record/officials.ts'
import { officesAt } from './offices.ts'

/** What an earlier engagement has in common: the same two principals, or their offices. */
export type Shared = 'principals' | 'offices'

/** An earlier engagement to lay this one beside, and why that one. */
export interface Earlier {
  engagement: Engagement
  shared: Shared
}

type Known = Pick<Catalog, 'engagements' | 'officials'>

/**
 * What this side's account of an engagement can be laid beside: everything before it of which
 * an account of this side is recorded, the latest first. What it is a part of, and its own
 * parts, are no earlier contact.
 */
export const earlierOnes = (
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
 * "Last time": the last engagement held between the same two principals of which this side's
 * account is recorded; without one, the last between holders of the same two offices.
 */
export function lastTime(engagement: Engagement, side: Side, known: Known): Earlier | null {
  const held = earlierOnes(engagement, side, known).filter(wasHeld)
  const sharedWith = sharedBy(engagement, known)
  for (const shared of ['principals', 'offices'] as const) {
    const last = held.find(other => sharedWith(other) === shared)
    if (last) return { engagement: last, shared }
  }
  return null
}

/** Tells what other engagements have in common with one; `null` where it is neither. */
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

/** Ids of each side's principals, and the offices that they held that day. */
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

/** A side's principals; all who took part for it where nobody is marked. */
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
 * The side that is shown without having been chosen: one whose account is known in full here and
 * last time, the Chinese before the American; else one that has both; else any with an account.
 */
export function firstSide(engagement: Engagement, known: Known): Side {
  const recorded = SIDES.toReversed().filter(side => engagement.accounts[side])
  const rank = (side: Side) => {
    const last = lastTime(engagement, side, known)?.engagement.accounts[side]
    if (!last) return 0
    return last.coverage === 'full' && engagement.accounts[side]?.coverage === 'full' ? 2 : 1
  }
  return recorded.toSorted((a, b) => rank(b) - rank(a))[0] ?? 'us'
}
