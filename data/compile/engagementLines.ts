import { lineRule } from '../../src/domain/contacts/lineRule.ts'
import type { Dataset } from './dataset.ts'
import { outline } from './outline.ts'

/** The ids of the lines of contact of each engagement, by engagement id. */
export function linesByEngagement({
  records,
  officials,
  contacts,
}: Dataset): ReadonlyMap<string, readonly string[]> {
  const engagements = records.map(outline)
  const isOnLine = lineRule(engagements, new Map(officials.map(one => [one.id, one])))
  return new Map(
    engagements.map(engagement => [
      engagement.id,
      contacts.filter(line => isOnLine(line, engagement)).map(({ id }) => id),
    ]),
  )
}
