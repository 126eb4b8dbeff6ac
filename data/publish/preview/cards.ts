import { measureEmphasis } from '../../../src/domain/measures/emphasis.ts'
import { datesApart, writtenDates } from '../../../src/domain/record/dates.ts'
import {
  type EngagementRecord,
  type Official,
  type Side,
  type Topic,
} from '../../../src/domain/record/engagement.ts'
import { kindLine, whereOf } from '../../../src/domain/record/headline.ts'
import { SIDE_LABELS, STATUS_LABELS, count } from '../../../src/domain/record/labels.ts'
import { formatShare } from '../../../src/domain/measures/figures.ts'
import { groupBy } from '../../../src/domain/lists.ts'
import { accountOf, pairByTopic, type TopicSide } from '../../../src/domain/accounts/pairing.ts'
import { raises } from '../../../src/domain/accounts/silence.ts'
import { PLAIN_VIEW } from '../../../src/domain/view/view.ts'
import type { Dataset } from '../../compile/dataset.ts'
import { outline } from '../../compile/outline.ts'
import type { Card, CardBar, CardHalf, CardRow, CardSide } from './card.ts'

/** The most rows of bars on a card. */
const ROWS = 5

const MEASURE = 'share of words'

/** The card of an engagement: when, who, and which topics each side gave its words to. */
export function engagementCard(record: EngagementRecord, { officials, topics }: Dataset): Card {
  const { accounts, format, place, status } = record
  const labels = new Map(topics.map(({ id, label }) => [id, label]))
  const rows = pairByTopic(accounts, record.topics)
    .slice(0, ROWS)
    .map((row): CardRow => ({
      label: labels.get(row.topic) ?? row.topic,
      us: halfOf(row.us),
      cn: halfOf(row.cn),
    }))
  const apart = datesApart(record)
  const dates = writtenDates(record)
  const when = dates.map(({ text, where }) => [text, where].filter(Boolean).join(' '))
  const sideOf = (side: Side): CardSide => ({
    name: principals(record, officials, side),
    detail: (apart && when[side === 'us' ? 0 : 1]) || '',
    note: accountOf(accounts, side) ? null : `No ${SIDE_LABELS[side].short} account is recorded`,
  })
  return {
    kicker: [
      status !== 'held' && STATUS_LABELS[status],
      kindLine({ ...record, initiator: 'unknown' }),
      place && whereOf(place, format),
    ]
      .filter(Boolean)
      .join(' · '),
    title: record.title,
    text: [apart ? when[2] : when.join(' '), rows.length === 0 && record.summary]
      .filter(Boolean)
      .join('. '),
    sides: { us: sideOf('us'), cn: sideOf('cn') },
    measure: rows.length > 0 ? MEASURE : 'no account recorded',
    rows,
  }
}

function halfOf({ presence, share }: TopicSide): CardHalf {
  if (presence === 'silent') return 'not mentioned'
  if (presence === 'unknown') return 'not in the part we have'
  return presence === 'absent' ? null : barOf(share)
}

/** The principals of a side by name, as one line. */
function principals(
  { participants }: EngagementRecord,
  officials: readonly Official[],
  side: Side,
): string {
  const byId = new Map(officials.map(official => [official.id, official]))
  const ours = participants.filter(({ official }) => byId.get(official)?.side === side)
  const leading = ours.some(({ lead }) => lead) ? ours.filter(({ lead }) => lead) : ours
  return leading.map(({ official }) => byId.get(official)?.name ?? official).join(', ')
}

/** The card of a topic: its description, and how often each side raises it. */
export function topicCard(topic: Topic, dataset: Dataset): Card {
  const engagements = dataset.records.map(outline)
  const raised = engagements.filter(({ topics }) => topics.includes(topic.id))
  const years = [...groupBy(engagements, ({ date }) => date.slice(0, 4))].slice(-ROWS - 1)
  return {
    kicker: `Topic · ${topic.group}`,
    title: topic.label,
    text: `Raised in ${raised.length} of ${count(engagements.length, 'recorded US–China engagement')}`,
    sides: sideNames(),
    measure: 'accounts that raise it',
    rows: years.map(([label, own]) => {
      const half = (side: Side): CardBar => {
        const value = own.filter(
          ({ accounts }) => accounts[side] && raises(accounts[side], topic.id),
        ).length
        return { value, label: String(value) }
      }
      return { label, us: half('us'), cn: half('cn') }
    }),
  }
}

/** The card of the whole site: the topics on which the two sides' emphasis differs most. */
export function siteCard(dataset: Dataset): Card {
  const { records, topics } = dataset
  const labels = new Map(topics.map(({ id, label }) => [id, label]))
  const { topics: measured } = measureEmphasis(
    dataset.records.map(outline),
    [...labels.keys()],
    PLAIN_VIEW,
  )
  const years = [...new Set(records.map(({ date }) => date.slice(0, 4)))]
  const furthest = measured
    .filter(({ gap }) => gap !== null)
    .toSorted((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0))
    .slice(0, ROWS)
    .toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0))
  return {
    kicker: 'US–China engagements, seen from both sides',
    title: 'The same meeting, seen from Washington and from Beijing',
    text: [
      count(records.length, 'engagement'),
      years.length > 0 ? `${years[0]}–${years.at(-1)}` : '',
      'both governments’ accounts side by side',
    ]
      .filter(Boolean)
      .join(' · '),
    sides: sideNames(),
    measure: MEASURE,
    rows: furthest.map(({ topic, us, cn }) => ({
      label: labels.get(topic) ?? topic,
      us: barOf(us),
      cn: barOf(cn),
    })),
  }
}

const barOf = (share: number | null): CardBar | null =>
  share === null ? null : { value: share, label: formatShare(share) }

const sideNames = (): Card['sides'] => ({
  us: { name: 'American accounts', detail: '', note: null },
  cn: { name: 'Chinese accounts', detail: '', note: null },
})
