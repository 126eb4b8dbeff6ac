import type { ContactLine } from '../record/contact.ts'
import { SIDES, type Engagement, type Official } from '../record/engagement.ts'
import { postsOn } from '../record/posts.ts'
import type { Day } from '../time/day.ts'
import { longestOf, type LineRecord } from './lineRecord.ts'
import type { OfficialPair } from './pairOf.ts'
import { meetingsRule, type IsOnLine } from './lineRule.ts'

/** A pair of officials as a line of contact: each side's posts are all that the official has held. */
export const pairLine = (pair: OfficialPair): ContactLine => ({
  id: `${pair.us.id}-${pair.cn.id}`,
  label: `${pair.us.name} and ${pair.cn.name}`,
  offices: 'Whatever post either of them held',
  aliases: [],
  ends: [{ us: pair.us.posts.map(titleOf), cn: pair.cn.posts.map(titleOf) }],
})

const titleOf = ({ title }: Official['posts'][number]) => title

/**
 * Returns the rule for the contacts of two officials: both must have led. As on any line, a visit
 * does not count in addition to its recorded meetings.
 *
 * @param engagements the whole record
 */
export function pairRule({ us, cn }: OfficialPair, engagements: readonly Engagement[]): IsOnLine {
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
 * The record of a pair as of a day. If either has left office, the gap since the last contact is
 * dropped, since they no longer speak for their governments.
 */
export function closePair(record: LineRecord, pair: OfficialPair, day: Day): LineRecord {
  const isInOffice = SIDES.every(
    side => pair[side].posts.length === 0 || postsOn(pair[side], day).length > 0,
  )
  return isInOffice ? record : { ...record, open: null, longest: longestOf(record.gaps) }
}
