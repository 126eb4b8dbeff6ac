import type { ContactLine, LineEnds } from '../record/contact.ts'
import { SIDES, wasHeld, type Engagement, type Official, type Side } from '../record/engagement.ts'
import { postsOn } from '../record/posts.ts'

/** Tells whether an engagement stands on a line of contact. */
export type StandsOn = (line: ContactLine, engagement: Engagement) => boolean

/**
 * The rule of what stands on which line. On each side somebody must have led, or, in talks, been
 * named in the delegation, who held one of the line's posts that day. A visit does not count
 * beside the meetings recorded of it.
 *
 * @param engagements the whole record: what a filter hides still makes a visit one that held meetings
 */
export function standingRule(
  engagements: readonly Engagement[],
  officials: ReadonlyMap<string, Official>,
): StandsOn {
  const isCountedByMeetings = meetingsRule(engagements)
  return ({ ends }, engagement) => {
    if (isCountedByMeetings(engagement)) return false
    const present = countedAt(engagement, officials)
    return ends.some(pair => hasEnds(pair, present, engagement))
  }
}

/**
 * Tells whether an engagement is a visit that is counted by its meetings. One that did not take
 * place held none, whatever else is recorded as a part of it.
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

/** Whether each side has somebody at its end of the line. */
function hasEnds(ends: LineEnds, present: readonly Official[], { date }: Engagement): boolean {
  return SIDES.every(side =>
    present.some(official => official.side === side && holdsAny(official, ends[side], date)),
  )
}

function holdsAny(official: Official, titles: LineEnds[Side], date: Engagement['date']): boolean {
  return titles === undefined || postsOn(official, date).some(title => titles.includes(title))
}
