import type { Format } from '../../../src/domain/record/engagement.ts'
import type { Filed } from './known.ts'

const REMOTE: ReadonlySet<Format> = new Set(['call', 'video', 'letter'])
const IN_PERSON: ReadonlySet<Format> = new Set(['summit', 'meeting', 'visit'])

/** Meetings have a place and calls have none; talks may have one. */
export function checkPlace({ record: { format, place }, report }: Filed): void {
  if (IN_PERSON.has(format) && !place) report('place', place, `a place, as for every ${format}`)
  if (REMOTE.has(format) && place) report('place', place, `null, as for every ${format}`)
}
