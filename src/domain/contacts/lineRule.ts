import type { ContactLine, LineEnds } from '../record/contact.ts'
import { SIDES, wasHeld, type Engagement, type Official, type Side } from '../record/engagement.ts'
import { postsOn } from '../record/posts.ts'

/** Tells whether an engagement belongs to a line of contact. */
export type IsOnLine = (line: ContactLine, engagement: Engagement) => boolean

/**
 * Returns the rule that assigns engagements to lines. On each side one of the line's posts must
 * have been held that day by somebody who led or, in talks, was named in the delegation. A visit
 * does not count in addition to its recorded meetings.
 *
 * @param engagements the whole record, since a visit's meetings count even where a filter hides them
 */
export function lineRule(
  engagements: readonly Engagement[],
  officials: ReadonlyMap<string, Official>,
): IsOnLine {
  const isCountedByMeetings = meetingsRule(engagements)
  return ({ ends }, engagement) => {
    if (isCountedByMeetings(engagement)) return false
    const present = countedAt(engagement, officials)
    return ends.some(pair => hasEnds(pair, present, engagement))
  }
}

/**
 * Returns a function that tells whether an engagement is a visit whose meetings are counted
 * instead. A visit that did not take place had no meetings, whatever is recorded as part of it.
 */
export function meetingsRule(
  engagements: readonly Engagement[],
): (engagement: Engagement) => boolean {
  const wholes = new Set(
    engagements.filter(wasHeld).flatMap(({ partOf }) => (partOf === undefined ? [] : [partOf])),
  )
  return one => one.format === 'visit' && wasHeld(one) && wholes.has(one.id)
}

/** The officials who count for a line: those who led, and in talks every person named. */
export function countedAt(
  { format, participants }: Engagement,
  officials: ReadonlyMap<string, Official>,
): Official[] {
  return participants.flatMap(({ official: id, lead }) => {
    const official = officials.get(id)
    if (!official) return []
    return lead || (format === 'talks' && official.kind === 'person') ? [official] : []
  })
}

/** Whether somebody present on each side held one of the line's posts. */
function hasEnds(ends: LineEnds, present: readonly Official[], { date }: Engagement): boolean {
  return SIDES.every(side =>
    present.some(official => official.side === side && holdsAny(official, ends[side], date)),
  )
}

function holdsAny(official: Official, titles: LineEnds[Side], date: Engagement['date']): boolean {
  return titles === undefined || postsOn(official, date).some(title => titles.includes(title))
}
