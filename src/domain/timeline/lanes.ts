import { MS_PER_DAY, dayToMs } from '../time/day.ts'
import {
  FORMATS,
  LEVELS,
  OFFICIAL_SIDES,
  lastDay,
  type Engagement,
  type Official,
} from '../record/engagement.ts'
import { FORMAT_LABELS, LEVEL_LABELS } from '../record/labels.ts'
import { NO_FILTER, applyFilter, type Filter } from '../view/filter.ts'
import type { Lanes } from '../view/view.ts'
import { compare, countEach, groupBy } from '../lists.ts'
import { isTrip } from './trips.ts'

/** One lane of the timeline, with its engagements. Empty lanes are left out. */
export interface Lane {
  /** A level, a format, an official's id, or "others". */
  id: string
  label: string
  /** In order of date. */
  items: readonly LaneItem[]
}

/** An engagement with its instants computed once, in UTC milliseconds. */
export interface LaneItem {
  engagement: Engagement
  start: number
  end: number
  isTrip: boolean
}

const laneOf = (id: string, label: string, engagements: readonly Engagement[]): Lane => ({
  id,
  label,
  items: engagements.map(engagement => ({
    engagement,
    start: dayToMs(engagement.date),
    end: dayToMs(lastDay(engagement)) + MS_PER_DAY,
    isTrip: isTrip(engagement),
  })),
})

/** How many people get a lane of their own if the reader has chosen none. */
const MOST_OFFICIALS = 8

/**
 * Sorts engagements into lanes. By level and by format each is in one lane; by official it is in
 * the lane of every participant who has one, or else in "Others".
 *
 * @param engagements in order of date
 * @param chosen the officials in the filter; if there are none, those with most engagements
 * @param within the days in which these are counted
 */
export function lanesOf(
  engagements: readonly Engagement[],
  by: Lanes,
  chosen: readonly string[],
  officials: ReadonlyMap<string, Official>,
  within: Pick<Filter, 'from' | 'to'> = NO_FILTER,
): Lane[] {
  if (by === 'level') {
    return gather(engagements, LEVELS, LEVEL_LABELS, engagement => engagement.level)
  }
  if (by === 'format') {
    return gather(engagements, FORMATS, FORMAT_LABELS, engagement => engagement.format)
  }
  const ids = chosen.length > 0 ? chosen : busiest(engagements, officials, within)
  return lanesByOfficial(engagements, ids, officials)
}

function gather<Value extends string>(
  engagements: readonly Engagement[],
  values: readonly Value[],
  labels: Record<Value, string>,
  valueOf: (engagement: Engagement) => Value,
): Lane[] {
  const byValue = groupBy(engagements, valueOf)
  return values.flatMap(id => {
    const own = byValue.get(id)
    return own ? [laneOf(id, labels[id], own)] : []
  })
}

function lanesByOfficial(
  engagements: readonly Engagement[],
  ids: readonly string[],
  officials: ReadonlyMap<string, Official>,
): Lane[] {
  const byOfficial = new Map<string, Engagement[]>(ids.map(id => [id, []]))
  const others: Engagement[] = []
  for (const engagement of engagements) {
    const present = new Set(engagement.participants.map(({ official }) => official))
    const own = ids.filter(id => present.has(id))
    if (own.length === 0) others.push(engagement)
    for (const id of own) byOfficial.get(id)?.push(engagement)
  }
  const lanes = [...byOfficial].map(([id, own]) => laneOf(id, officials.get(id)?.name ?? id, own))
  return [...lanes, laneOf('others', 'Others', others)].filter(lane => lane.items.length > 0)
}

/** The people who took part most often, the Americans first, each side's busiest on top. */
function busiest(
  engagements: readonly Engagement[],
  officials: ReadonlyMap<string, Official>,
  { from, to }: Pick<Filter, 'from' | 'to'>,
): string[] {
  const present = applyFilter(engagements, { ...NO_FILTER, from, to }, null).flatMap(
    ({ participants }) => participants.map(({ official }) => official),
  )
  const counts = countEach(present.filter(id => officials.get(id)?.kind === 'person'))
  const sideOf = (id: string) => OFFICIAL_SIDES.indexOf(officials.get(id)?.side ?? 'other')
  return [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || compare(a, b))
    .slice(0, MOST_OFFICIALS)
    .map(([id]) => id)
    .toSorted((a, b) => sideOf(a) - sideOf(b))
}
