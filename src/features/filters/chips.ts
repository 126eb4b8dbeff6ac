import {
  ACCOUNT_FILTER_LABELS,
  ACT_LABELS,
  SPEAKER_FILTER_LABELS,
  ASKED_LABELS,
} from '../../domain/view/labels.ts'
import { CLAIM_LABELS, STANDING_LABELS } from '../../domain/claims/choiceLabels.ts'
import { REMOTE_LABEL } from './filterGroups.ts'
import { placesOf } from '../../domain/record/places.ts'
import type { Catalog } from '../../domain/record/catalog.ts'
import type { Side, Topic } from '../../domain/record/engagement.ts'
import { activeFields, liftFilter, type Filter } from '../../domain/view/filter.ts'
import {
  FORMAT_LABELS,
  LEVEL_LABELS,
  SIDE_LABELS,
  STATUS_LABELS,
} from '../../domain/record/labels.ts'
import { silentSide, type SilenceChoice } from '../../domain/accounts/silence.ts'
import { windowLabel } from '../../domain/view/windowLabel.ts'

/** One part of the filter, and the filter without it. */
export interface Chip {
  key: string
  label: string
  /** The side of an official. */
  side?: Side
  topic?: Topic
  without: Filter
}

/** The filter in force, one chip per value, in the order of the address. */
export function chipsOf(filter: Filter, catalog: Catalog): Chip[] {
  const chips: Chip[] = []
  const active = new Set(activeFields(filter))
  if (active.has('q')) {
    chips.push({ key: 'q', label: `“${filter.q}”`, without: liftFilter(filter, ['q']) })
  }
  for (const id of filter.officials) {
    const official = catalog.officials.get(id)
    if (!official) continue
    const officials = filter.officials.filter(other => other !== id)
    const match = officials.length > 1 ? filter.match : 'any'
    chips.push({
      key: `officials ${id}`,
      label: official.name,
      side: official.side === 'other' ? undefined : official.side,
      without: { ...filter, officials, match },
    })
  }
  for (const id of filter.topics) {
    const topic = catalog.topics.get(id)
    if (!topic) continue
    const topics = filter.topics.filter(other => other !== id)
    chips.push({ key: `topics ${id}`, label: topic.label, topic, without: { ...filter, topics } })
  }
  for (const value of filter.format) {
    const format = filter.format.filter(other => other !== value)
    chips.push({ key: value, label: FORMAT_LABELS[value], without: { ...filter, format } })
  }
  for (const value of filter.level) {
    const level = filter.level.filter(other => other !== value)
    chips.push({ key: value, label: LEVEL_LABELS[value], without: { ...filter, level } })
  }
  for (const value of filter.status) {
    const status = filter.status.filter(other => other !== value)
    chips.push({ key: value, label: STATUS_LABELS[value], without: { ...filter, status } })
  }
  for (const value of filter.asked) {
    const asked = filter.asked.filter(other => other !== value)
    const label = `Asked by: ${ASKED_LABELS[value]}`
    chips.push({ key: `asked ${value}`, label, without: { ...filter, asked } })
  }
  const places = filter.place.length > 0 ? placesOf(catalog.engagements) : null
  for (const id of filter.place) {
    const place = filter.place.filter(other => other !== id)
    const label = places?.get(id)?.city?.city ?? REMOTE_LABEL
    chips.push({ key: `place ${id}`, label, without: { ...filter, place } })
  }
  if (filter.accounts) {
    const without = liftFilter(filter, ['accounts'])
    chips.push({ key: 'accounts', label: ACCOUNT_FILTER_LABELS[filter.accounts], without })
  }
  if (filter.silence) {
    const topic = catalog.topics.get(filter.silence.topic)
    chips.push({
      key: 'silence',
      label: `${topic?.label ?? filter.silence.topic}: ${silenceLabel(filter.silence)}`,
      ...(topic && { topic }),
      without: liftFilter(filter, ['silence']),
    })
  }
  if (filter.line) {
    const label = catalog.lines.get(filter.line)?.label ?? filter.line
    chips.push({ key: 'line', label: `Line: ${label}`, without: liftFilter(filter, ['line']) })
  }
  if (filter.from || filter.to) {
    const without = liftFilter(filter, ['from', 'to'])
    chips.push({ key: 'window', label: windowLabel(filter, catalog.extent), without })
  }
  if (filter.claim) {
    const without = liftFilter(filter, ['claim'])
    chips.push({ key: 'claim', label: CLAIM_LABELS[filter.claim], without })
  }
  for (const value of filter.standing) {
    const standing = filter.standing.filter(other => other !== value)
    chips.push({
      key: `standing ${value}`,
      label: `Standing: ${STANDING_LABELS[value]}`,
      without: { ...filter, standing },
    })
  }
  for (const value of filter.act) {
    const act = filter.act.filter(other => other !== value)
    const label = `Act: ${ACT_LABELS[value].toLowerCase()}`
    chips.push({ key: `act ${value}`, label, without: { ...filter, act } })
  }
  for (const value of filter.speaker) {
    const speaker = filter.speaker.filter(other => other !== value)
    const label = `Speaker: ${SPEAKER_FILTER_LABELS[value]}`
    chips.push({ key: `speaker ${value}`, label, without: { ...filter, speaker } })
  }
  return chips
}

/** "raised by both accounts", "raised by the American account, not by the Chinese" */
function silenceLabel({ part }: SilenceChoice): string {
  const silent = silentSide(part)
  if (silent) {
    const raising = silent === 'us' ? 'cn' : 'us'
    return `raised by the ${SIDE_LABELS[raising].adjective} account, not by the ${SIDE_LABELS[silent].adjective}`
  }
  return part === 'both'
    ? 'raised by both accounts'
    : 'raised by one account, the other not known in full'
}
