import type { EngagementRecord, Point } from '../../src/domain/record/engagement.ts'

/** Words and thresholds are chosen on one half of the records, and judged on the other. */
export const HALVES = ['development', 'held out'] as const
export type Half = (typeof HALVES)[number]

/**
 * The half that a record belongs to, by a hash of its id (FNV-1a), so that it stays there whatever
 * records are added.
 */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  }
  // The low bits of FNV-1a depend on few letters; the high ones are mixed in.
  return ((hash >>> 16) ^ hash) & 1 ? 'held out' : 'development'
}

/** The records of one half. */
export const recordsOf = <T extends { id: string }>(records: readonly T[], half: Half): T[] =>
  records.filter(({ id }) => halfOf(id) === half)

/** Every point, in the order of the records and of their accounts: each is a passage to judge. */
export const pointsOf = (records: readonly EngagementRecord[]): Point[] =>
  records.flatMap(({ accounts }) => accounts.flatMap(({ points }) => points))
