import * as z from 'zod/mini'
import type { OwnComparison } from '../../domain/text/ownTexts.ts'
import { PackedFault, packText, unpackText } from '../../url/packed.ts'
import { ownComparisonSchema } from './ownComparisonSchema.ts'

/** The longest fragment that mail and chat programs still preserve. */
export const MOST_IN_LINK = 30_000

/** A comparison as the fragment of an address. */
export const packComparison = (comparison: OwnComparison): Promise<string> =>
  packText(JSON.stringify(comparison))

/**
 * Reads the comparison in the fragment of an address.
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

/** Whether a fragment may be a comparison; the ids of topics and sentences are not. */
export const isPacked = (fragment: string): boolean =>
  fragment !== '' && !/^[a-z][a-z0-9-]{0,60}$/.test(fragment)
