import type { City, Format, NamedCity } from '../../../src/domain/record/engagement.ts'
import type { Report } from '../fault.ts'
import { placeId } from '../placeId.ts'
import type { Filed } from './known.ts'

const REMOTE: ReadonlySet<Format> = new Set(['call', 'video', 'letter'])
const IN_PERSON: ReadonlySet<Format> = new Set(['summit', 'meeting', 'visit'])

/** Meetings have a place and calls have none; talks may have one. */
export function checkPlace({ record: { format, place }, report }: Filed): void {
  if (IN_PERSON.has(format) && !place) report('place', place, `a place, as for every ${format}`)
  if (REMOTE.has(format) && place) report('place', place, `null, as for every ${format}`)
}

/**
 * The list of places names every city of the records, and cities do not share an id, so that each
 * can be found and filtered by.
 *
 * @param warn called with cities that no record names
 */
export function checkPlaces(
  places: readonly NamedCity[],
  filed: readonly Filed[],
  report: Report,
  warn: Report,
): void {
  const used = new Set(filed.flatMap(({ record }) => (record.place ? [keyOf(record.place)] : [])))
  const known = new Set(places.map(keyOf))
  const ids = places.map(placeId)
  for (const [index, place] of places.entries()) {
    const at = `[${index}].city`
    const id = placeId(place)
    if (ids.indexOf(id) < index) report(at, place.city, `a city with another id than ${id}`)
    if (!used.has(keyOf(place))) warn(at, place.city, 'a city of a record')
  }
  for (const one of filed) {
    const { place } = one.record
    if (place && !known.has(keyOf(place))) {
      one.report('place.city', place.city, 'a city of places.json', known)
    }
  }
}

const keyOf = ({ city, country }: City) => `${city}, ${country}`
