import {
  changeCount,
  compareVersions,
  type Changes,
  type EntryKind,
  type Release,
} from '../../../src/domain/record/releases.ts'
import type { Dataset } from '../dataset.ts'
import { digestOf } from './digest.ts'
import type { Digest } from './digestSchema.ts'

/** What differs between two versions, kind by kind. */
export const changesBetween = (from: Digest, to: Digest): Record<EntryKind, Changes> => ({
  engagements: changesOf('engagements', from, to),
  officials: changesOf('officials', from, to),
  topics: changesOf('topics', from, to),
})

function changesOf(kind: EntryKind, from: Digest, to: Digest): Changes {
  const before = from.entries[kind]
  const after = to.entries[kind]
  return {
    added: Object.keys(after).filter(id => !(id in before)),
    removed: Object.keys(before).filter(id => !(id in after)),
    changed: Object.keys(after).flatMap(id => {
      const fields = id in before ? changedFields(kind, id, from, to) : []
      return fields.length > 0 ? [{ id, fields }] : []
    }),
  }
}

/** Fields by name, since a later version of the format may have others. */
function changedFields(kind: EntryKind, id: string, from: Digest, to: Digest): string[] {
  const before = hashesOf(kind, id, from)
  const after = hashesOf(kind, id, to)
  const names = new Set([...after.keys(), ...before.keys()])
  return [...names].filter(name => (before.get(name) ?? '-') !== (after.get(name) ?? '-'))
}

export function hashesOf(
  kind: EntryKind,
  id: string,
  { fields, entries }: Digest,
): Map<string, string> {
  const hashes = (entries[kind][id] ?? '').split(' ')
  return new Map(fields[kind].map((name, index) => [name, hashes[index] ?? '-']))
}

/** Whether nothing but the version differs. */
export const isSame = (from: Digest, to: Digest): boolean =>
  changeCount(changesBetween(from, to)) === 0

/** The history of a dataset, given its releases. */
export const changelogOf = (dataset: Dataset): Release[] =>
  changelog(dataset.releases, digestOf(dataset))

/** The releases in order, and the current dataset if it differs from the last of them. */
export function versionsOf(releases: readonly Digest[], current: Digest): readonly Digest[] {
  const released = releases.toSorted((a, b) => compareVersions(a.version, b.version))
  const last = released.at(-1)
  return last && isSame(last, current) && last.version === current.version
    ? released
    : [...released, current]
}

/**
 * The history of a dataset, the latest version first: each release against the one before, and
 * the current dataset against the last release, if it differs.
 */
export function changelog(releases: readonly Digest[], current: Digest): Release[] {
  const all = versionsOf(releases, current)
  return all
    .map((digest, index): Release => {
      const before = all[index - 1]
      return {
        version: digest.version,
        day: digest.released,
        isReleased: digest !== current,
        before: before?.version ?? null,
        counts: {
          engagements: Object.keys(digest.entries.engagements).length,
          officials: Object.keys(digest.entries.officials).length,
          topics: Object.keys(digest.entries.topics).length,
        },
        changes: before ? changesBetween(before, digest) : null,
      }
    })
    .toReversed()
}
