import {
  ACCOUNT_FILTER_LABELS,
  ACT_LABELS,
  SPEAKER_FILTER_LABELS,
  ASKED_LABELS,
} from '../../domain/view/labels.ts'
import { CLAIM_LABELS, STANDING_LABELS } from '../../domain/claims/choiceLabels.ts'
import type { Catalog } from '../../domain/record/catalog.ts'
import { SIDES } from '../../domain/record/engagement.ts'
import { FACET_OPTIONS, type Facet } from '../../domain/view/facets.ts'
import {
  FORMAT_LABELS,
  LEVEL_LABELS,
  SIDE_LABELS,
  STATUS_LABELS,
} from '../../domain/record/labels.ts'
import { placesOf } from '../../domain/record/places.ts'
import { latestPost } from '../../domain/record/officials.ts'
import type { Option, OptionGroup } from '../../ui/options.ts'
import { topicOptions } from '../../ui/topicOptions.ts'

/** Engagements by option; options without any are left out. */
type Counts = ReadonlyMap<string, number>

/** The value that matches every engagement, in a menu with a single choice. */
export const ANY = 'any'

/** By side; options with a count first, people before bodies, the most frequent first. */
const officialGroups = ({ officials }: Catalog, counts: Counts): OptionGroup[] =>
  SIDES.map(side => ({
    label: SIDE_LABELS[side].country,
    items: [...officials.values()]
      .filter(official => official.side === side)
      .toSorted((a, b) => {
        const [countA, countB] = [counts.get(a.id) ?? 0, counts.get(b.id) ?? 0]
        return (
          Number(countA === 0) - Number(countB === 0) ||
          Number(a.kind === 'body') - Number(b.kind === 'body') ||
          countB - countA ||
          a.name.localeCompare(b.name, 'en')
        )
      })
      .map(official => ({
        value: official.id,
        label: official.name,
        labelZh: official.nameZh,
        detail: latestPost(official),
        aliases: [official.short, ...official.aliases],
        count: counts.get(official.id) ?? 0,
        dot: side === 'us' ? 'bg-us' : 'bg-cn',
      })),
  }))

/** The core topics, then the others by group in codebook order. */
const topicGroups = ({ topics }: Catalog, counts: Counts): OptionGroup[] =>
  topicOptions(topics, counts).map(({ label, items }) => ({ label, items: emptyLast(items) }))

/** A closed vocabulary in codebook order. */
const wordGroups =
  <Word extends string>(words: readonly Word[], labels: Record<Word, string>) =>
  (_catalog: Catalog, counts: Counts): OptionGroup[] => [
    {
      label: '',
      items: emptyLast(
        words.map(value => ({ value, label: labels[value], count: counts.get(value) ?? 0 })),
      ),
    },
  ]

/** Any engagement, or those of one word of a closed list. */
const singleGroups =
  <Word extends string>(words: readonly Word[], labels: Record<Word, string>) =>
  (_catalog: Catalog, counts: Counts): OptionGroup[] => [
    {
      label: '',
      items: [
        { value: ANY, label: 'Any' },
        ...words.map(value => ({ value, label: labels[value], count: counts.get(value) ?? 0 })),
      ],
    },
  ]

/** Any engagement, or those on one line of contact; lines without any come last. */
const lineGroups = ({ lines }: Catalog, counts: Counts): OptionGroup[] => {
  const items = [...lines.values()].map(({ id, label }) => ({
    value: id,
    label,
    count: counts.get(id) ?? 0,
  }))
  return [{ label: '', items: [{ value: ANY, label: 'Any' }, ...emptyLast(items)] }]
}

const emptyLast = (options: readonly Option[]): Option[] =>
  options.toSorted((a, b) => Number(a.count === 0) - Number(b.count === 0))

/** What had no place. */
export const REMOTE_LABEL = 'Remote: calls, video calls, letters'

/** The places of the record, the most frequent first, by their names in either script. */
const placeGroups = ({ engagements }: Catalog, counts: Counts): OptionGroup[] => [
  {
    label: '',
    items: [...placesOf(engagements).values()]
      .map(({ id, city }) => ({
        value: id,
        label: city?.city ?? REMOTE_LABEL,
        labelZh: city?.cityZh,
        count: counts.get(id) ?? 0,
      }))
      .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')),
  },
]

/** The menu of each filter, with the number of engagements for each option. */
export const GROUPS: Record<Facet, (catalog: Catalog, counts: Counts) => OptionGroup[]> = {
  officials: officialGroups,
  topics: topicGroups,
  format: wordGroups(FACET_OPTIONS.format, FORMAT_LABELS),
  level: wordGroups(FACET_OPTIONS.level, LEVEL_LABELS),
  status: wordGroups(FACET_OPTIONS.status, STATUS_LABELS),
  asked: wordGroups(FACET_OPTIONS.asked, ASKED_LABELS),
  place: placeGroups,
  accounts: singleGroups(FACET_OPTIONS.accounts, ACCOUNT_FILTER_LABELS),
  line: lineGroups,
  claim: singleGroups(FACET_OPTIONS.claim, CLAIM_LABELS),
  standing: wordGroups(FACET_OPTIONS.standing, STANDING_LABELS),
  act: wordGroups(FACET_OPTIONS.act, ACT_LABELS),
  speaker: wordGroups(FACET_OPTIONS.speaker, SPEAKER_FILTER_LABELS),
}
