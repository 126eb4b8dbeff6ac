import type { SearchContent } from '../../src/dataset/format/searchFile.ts'
import { formatDay } from '../../src/domain/time/day.ts'
import type {
  EngagementRecord,
  NamedCity,
  Place,
  Side,
} from '../../src/domain/record/engagement.ts'
import { FORMAT_LABELS, STATUS_LABELS } from '../../src/domain/record/labels.ts'
import { placePoints } from '../../src/domain/accounts/pairing.ts'
import { claimReportOf } from '../../src/domain/claims/otherReport.ts'
import { searchDocuments, type SearchTexts } from '../../src/domain/search/documents.ts'
import { buildKeyIndex } from '../../src/domain/search/keyIndex.ts'
import { compare } from '../../src/domain/lists.ts'
import type { Dataset } from './dataset.ts'

/**
 * The content of the search file. It is the same for the same dataset, whatever the order of its
 * records.
 */
export function searchContent(dataset: Dataset): SearchContent {
  const records = dataset.records.toSorted(byId)
  const texts = textsOf(records, dataset)
  const documents = searchDocuments(texts, {
    engagements: records,
    officials: new Map(dataset.officials.map(one => [one.id, one])),
    topics: new Map(dataset.topics.map(one => [one.id, one])),
    glossary: dataset.glossary,
  })
  const index = buildKeyIndex(
    documents.map(({ pieces }, number) => {
      // The heads come first.
      const record = records[number]
      return [...pieces.map(({ text }) => text), ...(record ? unseenTexts(record) : [])]
    }),
  )
  return { texts, ...index }
}

function textsOf(records: readonly EngagementRecord[], dataset: Dataset): SearchTexts {
  return {
    officials: idsOf(dataset.officials),
    topics: idsOf(dataset.topics),
    engagements: records.map(({ id }) => id),
    summaries: records.map(({ summary }) => summary),
    places: records.map(({ place }) => (place ? placeText(place, dataset.places) : '')),
    issued: records.map(record => ({ us: issued(record, 'us'), cn: issued(record, 'cn') })),
    accounts: records.flatMap(({ accounts }, engagement) =>
      accounts.map(account => ({
        engagement,
        side: account.side,
        points: account.points.map(({ text, terms = [] }) => [text, ...terms]),
        acts: placePoints(account).map(placed => ({
          speaker: placed.point.speaker,
          act: placed.point.act,
          otherReport: claimReportOf(placed, accounts),
        })),
      })),
    ),
  }
}

const issued = ({ accounts }: EngagementRecord, side: Side) =>
  accounts.find(account => account.side === side)?.title ?? null

/** Words that find an engagement but are shown in its list entry anyway. */
const unseenTexts = ({ format, status, date, dates }: EngagementRecord): string[] => [
  FORMAT_LABELS[format],
  ...(status === 'held' ? [] : [STATUS_LABELS[status]]),
  ...[date, dates.us, dates.cn].flatMap(day => (day ? formatDay(day) : [])),
]

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' })

/** "Hotel Captain Cook, Anchorage, United States 安克雷奇" */
function placeText({ venue, city, country }: Place, places: readonly NamedCity[]): string {
  const named = places.find(one => one.city === city && one.country === country)
  const place = [venue, city, COUNTRIES.of(country)].filter(Boolean).join(', ')
  return named ? `${place} ${named.cityZh}` : place
}

const idsOf = (items: readonly { id: string }[]) => items.toSorted(byId).map(({ id }) => id)

const byId = (a: { id: string }, b: { id: string }) => compare(a.id, b.id)
