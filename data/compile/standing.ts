import { standingRule } from '../../src/domain/contacts/standing.ts'
import type { Dataset } from './dataset.ts'
import { outline } from './outline.ts'

/** Ids of the lines of contact on which each engagement stands, by its id. */
export function linesByEngagement({
  records,
  officials,
  contacts,
}: Dataset): ReadonlyMap<string, readonly string[]> {
  const engagements = records.map(outline)
  const standsOn = standingRule(engagements, new Map(officials.map(one => [one.id, one])))
  return new Map(
    engagements.map(engagement => [
      engagement.id,
      contacts.filter(line => standsOn(line, engagement)).map(({ id }) => id),
    ]),
  )
}
