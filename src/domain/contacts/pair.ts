import type { ContactLine } from '../record/contact.ts'
import { SIDES, type Engagement, type Official } from '../record/engagement.ts'
import { postsOn } from '../record/posts.ts'
import type { Day } from '../time/day.ts'
import { longestOf, type LineRecord } from './lineRecord.ts'
import type { OfficialPair } from './pairOf.ts'
import { meetingsRule, type StandsOn } from './standing.ts'

/** The pair as a line of contact, whose ends are the posts that either has held. */
export const pairLine = (pair: OfficialPair): ContactLine => ({
  id: `${pair.us.id}-${pair.cn.id}`,
  label: `${pair.us.name} and ${pair.cn.name}`,
  offices: 'Whatever post either of them held',
  aliases: [],
  ends: [{ us: pair.us.posts.map(titleOf), cn: pair.cn.posts.map(titleOf) }],
})

const titleOf = ({ title }: Official['posts'][number]) => title

/**
 * The rule of what stands between two officials: that in which both led. A visit does not count
 * beside the meetings recorded of it, as on any line.
 *
 * @param engagements the whole record
 */
export function pairRule({ us, cn }: OfficialPair, engagements: readonly Engagement[]): StandsOn {
  const isCountedByMeetings = meetingsRule(engagements)
  return (_line, engagement) => {
    if (isCountedByMeetings(engagement)) return false
    const leads = new Set(
      engagement.participants.filter(({ lead }) => lead).map(({ official }) => official),
    )
    return leads.has(us.id) && leads.has(cn.id)
  }
}

/**
 * The record of a pair as of a day. Where either of them has left office, no gap is open: the two
 * are not silent, but gone.
 */
export function closePair(record: LineRecord, pair: OfficialPair, day: Day): LineRecord {
  const isInOffice = SIDES.every(
    side => pair[side].posts.length === 0 || postsOn(pair[side], day).length > 0,
  )
  return isInOffice ? record : { ...record, open: null, longest: longestOf(record.gaps) }
}
