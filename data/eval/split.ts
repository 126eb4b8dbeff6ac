import type { EngagementRecord, Point } from '../../src/domain/record/engagement.ts'

/** Words, rules and weights are chosen on two thirds of the records and tested on the rest. */
export const PARTS = ['development', 'test'] as const
export type Part = (typeof PARTS)[number]

/** Parts of the development records that are left out in turn when weights are fitted. */
export const FOLDS = 5

/**
 * The part that a record belongs to, by a hash of its id, so that it stays there whatever records
 * are added.
 */
export const partOf = (id: string): Part => (hashOf(id) % 3 === 0 ? 'test' : 'development')

/** The fold that a record belongs to, from 0. */
export const foldOf = (id: string): number => Math.floor(hashOf(id) / 3) % FOLDS

/** The records of one part. */
export const recordsOf = <T extends { id: string }>(records: readonly T[], part: Part): T[] =>
  records.filter(({ id }) => partOf(id) === part)

/** Every point, in the order of the records and of their accounts: each is a passage to judge. */
export const pointsOf = (records: readonly EngagementRecord[]): Point[] =>
  records.flatMap(({ accounts }) => accounts.flatMap(({ points }) => points))

/** FNV-1a, its high bits mixed into the low ones, which depend on few letters. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  }
  return ((hash >>> 16) ^ hash) >>> 0
}
