import { divide, totalOf } from '../claims/divide.ts'
import { gapsBetween } from '../contacts/gaps.ts'
import { longestOf } from '../contacts/lineRecord.ts'
import { lineRule } from '../contacts/lineRule.ts'
import type { ContactLine } from '../record/contact.ts'
import { countKnownInFull, coverageOf } from '../record/coverage.ts'
import {
  SIDES,
  lastDay,
  wasHeld,
  type Engagement,
  type Official,
  type Side,
  type Topic,
} from '../record/engagement.ts'
import type { Day } from '../time/day.ts'
import { countSilences } from './silenceCounts.ts'

/** What the front page says of the whole record. */
export interface Front {
  engagements: number
  /** Engagements for which both accounts are recorded. */
  paired: number
  /** Engagements for which both accounts are known in full. */
  fullPairs: number
  recorded: Readonly<Record<Side, number>>
  full: Readonly<Record<Side, number>>
  /** The last that took place; `null` where none did. */
  latest: LatestEngagement | null
  /** The topic to ask about; `null` where no account known in full leaves one out. */
  silence: FrontSilence | null
  agreements: {
    all: number
    /** Called agreed by both accounts. */
    both: number
  }
  /** The stretch without contact to ask about; `null` where the dataset has no such line. */
  gap: FrontGap | null
}

export interface LatestEngagement {
  id: string
  title: string
  date: Day
  endDate: Day
}

/** A topic, and how often each side alone leaves it out. */
export interface FrontSilence {
  topic: string
  label: string
  /** By the side that leaves it out, though its account is known in full. */
  leftOut: Readonly<Record<Side, number>>
}

/** The longest stretch between two contacts on a line. */
export interface FrontGap {
  line: string
  label: string
  from: Day
  to: Day
  days: number
}

/** The line of contact that the front page asks about, in datasets that keep it. */
const LINE = 'defence-chiefs'

interface FrontInput {
  /** In order of date. */
  engagements: readonly Engagement[]
  officials: readonly Official[]
  topics: readonly Topic[]
  contacts: readonly ContactLine[]
}

/** Counts what the front page says of the record, so that no reader has to wait for it. */
export function frontOf({ engagements, officials, topics, contacts }: FrontInput): Front {
  const { paired, accounts } = coverageOf(engagements)
  const agreements = engagements.flatMap(({ claims }) =>
    claims.filter(({ kind }) => kind === 'agreement'),
  )
  const division = divide(agreements)
  return {
    engagements: engagements.length,
    paired,
    fullPairs: engagements.filter(one =>
      SIDES.every(side => one.accounts[side]?.coverage === 'full'),
    ).length,
    recorded: {
      us: engagements.length - accounts.us.absent,
      cn: engagements.length - accounts.cn.absent,
    },
    full: countKnownInFull(engagements),
    latest: latestOf(engagements),
    silence: silenceOf(engagements, topics),
    agreements: { all: totalOf(division), both: division.both },
    gap: gapOf(engagements, officials, contacts),
  }
}

/** Of those that ended last, the one that is last in order of time. */
function latestOf(engagements: readonly Engagement[]): LatestEngagement | null {
  const [first, ...rest] = engagements.filter(wasHeld)
  if (!first) return null
  const latest = rest.reduce((last, one) => (lastDay(one) >= lastDay(last) ? one : last), first)
  const { id, title, date } = latest
  return { id, title, date, endDate: lastDay(latest) }
}

/** Of the core topics that with most silences, or of all topics where none is a core topic. */
function silenceOf(
  engagements: readonly Engagement[],
  topics: readonly Topic[],
): FrontSilence | null {
  const core = topics.filter(topic => topic.core)
  const asked = new Map((core.length > 0 ? core : topics).map(topic => [topic.id, topic]))
  const [most] = countSilences(engagements, asked.keys())
  const topic = most && asked.get(most.topic)
  if (!topic || most.oneSided === 0) return null
  return {
    topic: topic.id,
    label: topic.label,
    // What one side alone raises the other leaves out.
    leftOut: { us: most.ids.cn.length, cn: most.ids.us.length },
  }
}

function gapOf(
  engagements: readonly Engagement[],
  officials: readonly Official[],
  contacts: readonly ContactLine[],
): FrontGap | null {
  const line = contacts.find(({ id }) => id === LINE)
  if (!line) return null
  const isOnLine = lineRule(engagements, new Map(officials.map(one => [one.id, one])))
  const held = engagements.filter(one => wasHeld(one) && isOnLine(line, one))
  const gap = longestOf(gapsBetween(held))
  if (!gap) return null
  const { from, to, days } = gap
  return { line: line.id, label: line.label, from, to, days }
}
