import * as z from 'zod/mini'
import type { Parsed } from '../parse.ts'
import type { Filed } from './known.ts'

/** `published-ids.json`: every engagement id that any release has contained. */
export const publishedIdsSchema = z.array(z.string())

/**
 * A published id resolves for ever: it is the id of a record or one of its aliases. It can never be
 * reused for another engagement, since `checkAliases` keeps ids unique.
 */
export function checkPublished(
  { value, report }: Parsed<string[]>,
  filed: readonly Filed[],
  recordIds: ReadonlySet<string>,
): void {
  const aliases = new Set(filed.flatMap(({ record }) => record.aliases ?? []))
  for (const [index, id] of (value ?? []).entries()) {
    if (recordIds.has(id) || aliases.has(id)) continue
    report(
      `[${index}]`,
      id,
      'the id of a record, or one of its aliases: it was published',
      recordIds,
    )
  }
}
