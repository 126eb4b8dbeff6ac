import type { Catalog } from '../record/catalog.ts'
import { SIDES, wasHeld, type Engagement, type Official, type Side } from '../record/engagement.ts'
import { principalsOf } from '../record/officials.ts'
import { officesAt } from './offices.ts'

/** An earlier engagement to lay this one beside, and why that one. */
export interface Earlier {
  engagement: Engagement
  /** What led to it: the same two principals, or the same two offices under others. */
  shared: 'principals' | 'offices'
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
  const find = (keysOf: (one: Engagement, of: Side) => readonly string[]) =>
    held.find(other =>
      SIDES.every(of => {
        const ours = keysOf(engagement, of)
        return keysOf(other, of).some(key => ours.includes(key))
      }),
    )
  const leads = (one: Engagement, of: Side) => leadsOf(one, of, known.officials)
  const byPerson = find((one, of) => leads(one, of).map(({ id }) => id))
  if (byPerson) return { engagement: byPerson, shared: 'principals' }
  const byOffice = find((one, of) =>
    leads(one, of).flatMap(official => officesAt(official, one.date)),
  )
  return byOffice ? { engagement: byOffice, shared: 'offices' } : null
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
