import type { Side } from './engagement.ts'

/** A download of the dataset, as pages list it. */
export interface DownloadEntry {
  /** The path relative to the site: "downloads/points.csv". */
  path: string
  title: string
  /** What it contains, in a sentence. */
  description: string
  /** Only for tables. */
  rows?: number | undefined
  bytes: number
  /** A hash to verify a copy. */
  sha256: string
}

/** The changes to entries of one kind from one version to the next. */
export interface Changes {
  /** Ids. */
  added: readonly string[]
  removed: readonly string[]
  changed: readonly { id: string; fields: readonly string[] }[]
}

/** The kinds of entries whose changes are listed. */
export const ENTRY_KINDS = ['engagements', 'officials', 'topics'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** One version of the dataset, and how it differs from the previous one. */
export interface Release {
  version: string
  /** The day of its release, if known. */
  day: string | null
  /** False for a dataset that has changed since its last release. */
  isReleased: boolean
  /** The previous version; `null` for the first. */
  before: string | null
  /** The number of entries of each kind. */
  counts: Readonly<Record<EntryKind, number>>
  /** `null` for the first version. */
  changes: Readonly<Record<EntryKind, Changes>> | null
}

/** What came into the record with one version. */
export interface Arrivals extends Pick<Release, 'version' | 'day' | 'isReleased'> {
  /** Whether the record began with it. */
  isFirst: boolean
  /** Ids of the engagements that came in, in order of date. */
  engagements: readonly string[]
  /** How many accounts came in, those of these engagements included. */
  accounts: number
  /** Accounts that came in of engagements recorded before. */
  later: readonly { id: string; side: Side }[]
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
