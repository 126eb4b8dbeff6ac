import * as z from 'zod/mini'
import type { OwnComparison } from '../../domain/text/ownTexts.ts'
import { PackedFault, packText, unpackText } from '../../url/packed.ts'
import { ownComparisonSchema } from './ownComparisonSchema.ts'

/** Characters after the "#" that mail and chat programs still carry whole. */
export const MOST_IN_LINK = 30_000

/** A comparison as the part of an address after its "#". */
export const packComparison = (comparison: OwnComparison): Promise<string> =>
  packText(JSON.stringify(comparison))

/**
 * The comparison that the part of an address after its "#" holds.
 *
 * @throws PackedFault saying what is wrong, as the end of a sentence
 */
export async function unpackComparison(packed: string): Promise<OwnComparison> {
  const text = await unpackText(packed)
  try {
    return z.parse(ownComparisonSchema, JSON.parse(text))
  } catch {
    throw new PackedFault('it holds something else than a comparison')
  }
}

/** True for what may have been a comparison; the names of topics and sentences are no such. */
export const isPacked = (fragment: string): boolean =>
  fragment !== '' && !/^[a-z][a-z0-9-]{0,60}$/.test(fragment)
