/** A file of the dataset that readers may keep, as pages list it. */
export interface DownloadEntry {
  /** Relative to the site: "downloads/points.csv". */
  path: string
  title: string
  /** What is in it, in a sentence. */
  description: string
  /** Of a table. */
  rows?: number | undefined
  bytes: number
  /** By which a copy can be checked. */
  sha256: string
}

/** What became of the entries of one kind from one version to the next. */
export interface Changes {
  /** Ids. */
  added: readonly string[]
  removed: readonly string[]
  changed: readonly { id: string; fields: readonly string[] }[]
}

/** The kinds of entries whose changes are told. */
export const ENTRY_KINDS = ['engagements', 'officials', 'topics'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** One version of the dataset, and how it differs from the one before. */
export interface Release {
  version: string
  /** The day it came out, where that is known. */
  day: string | null
  /** False for a dataset that has changed since its last release. */
  isReleased: boolean
  /** The version before; `null` for the first. */
  before: string | null
  /** How many entries of each kind it has. */
  counts: Readonly<Record<EntryKind, number>>
  /** `null` for the first version. */
  changes: Readonly<Record<EntryKind, Changes>> | null
}

/** Sorts versions such as "0.9.0" and "0.10.0" by their numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  const length = Math.max(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const numbersOf = (version: string) => version.split(/\D+/).filter(Boolean).map(Number)

/**
 * Whether a field of an engagement has changed since a version; also true where the engagement
 * came in later. `null` for a version that the history does not hold.
 */
export function hasChangedSince(
  history: readonly Release[],
  version: string,
  id: string,
  field: string,
): boolean | null {
  if (history.every(release => release.version !== version)) return null
  return history
    .filter(release => compareVersions(release.version, version) > 0)
    .some(
      ({ changes }) =>
        changes?.engagements.added.includes(id) ||
        changes?.engagements.changed.some(one => one.id === id && one.fields.includes(field)),
    )
}

/** How many entries were added, changed and removed, all kinds together. */
export const changeCount = (changes: Readonly<Record<EntryKind, Changes>>): number =>
  Object.values(changes).reduce(
    (sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length,
    0,
  )
