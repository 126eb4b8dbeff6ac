import * as z from 'zod/mini'
import type { Parsed } from '../parse.ts'
import type { Filed } from './known.ts'

/** `published-ids.json`: every id of an engagement that a release ever had. */
export const publishedIdsSchema = z.array(z.string())

/**
 * An id once published leads somewhere for ever: it is a record's, or an alias of one. So it is
 * never free for another engagement, since `checkAliases` lets no id stand for two.
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
