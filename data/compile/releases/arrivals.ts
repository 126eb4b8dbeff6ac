import { SIDES } from '../../../src/domain/record/engagement.ts'
import type { Arrivals } from '../../../src/domain/record/releases.ts'
import type { Dataset } from '../dataset.ts'
import { hashesOf, versionsOf } from './changes.ts'
import { NOTHING, accountField, digestOf } from './digest.ts'
import type { Digest } from './digestSchema.ts'

/** What each version of a dataset added. */
export const arrivalsOf = (dataset: Dataset): Arrivals[] =>
  arrivals(dataset.releases, digestOf(dataset))

/**
 * The engagements and accounts that each version was the first to hold, the latest version first;
 * versions that added neither are left out.
 */
export function arrivals(releases: readonly Digest[], current: Digest): Arrivals[] {
  const all = versionsOf(releases, current)
  return all
    .map((digest, index) => broughtBy(digest, all[index - 1], digest !== current))
    .filter(({ accounts, engagements }) => accounts > 0 || engagements.length > 0)
    .toReversed()
}

function broughtBy(digest: Digest, before: Digest | undefined, isReleased: boolean): Arrivals {
  const ids = Object.keys(digest.entries.engagements)
  const isNew = (id: string) => !before || !(id in before.entries.engagements)
  const accounts = ids.flatMap(id =>
    SIDES.filter(
      side => hasAccount(digest, id, side) && !(before && hasAccount(before, id, side)),
    ).map(side => ({ id, side })),
  )
  return {
    version: digest.version,
    day: digest.released,
    isReleased,
    isFirst: !before,
    engagements: ids.filter(isNew),
    accounts: accounts.length,
    later: accounts.filter(({ id }) => !isNew(id)),
  }
}

const hasAccount = (digest: Digest, id: string, side: string): boolean =>
  (hashesOf('engagements', id, digest).get(accountField(side)) ?? NOTHING) !== NOTHING
