import type {
  Account,
  AccountSummary,
  EngagementRecord,
  Point,
  RelatedLink,
  Side,
} from '../../src/domain/record/engagement.ts'
import type {
  ConceptPassage,
  ConceptRecord,
  EngagementTerms,
  RankedPoint,
  RelatedUses,
  TopicAccount,
  TopicRecord,
} from '../../src/domain/accounts/extracts.ts'
import { countedCoverage } from '../../src/domain/record/known.ts'
import { accountOf, placePoints, type PlacedPoint } from '../../src/domain/accounts/pairing.ts'
import { otherReportOf, claimReportOf } from '../../src/domain/claims/otherReport.ts'
import { rankOf } from '../../src/domain/accounts/lead.ts'
import { groupBy } from '../../src/domain/lists.ts'
import type { Concept } from '../../src/domain/terms/concept.ts'
import { englishOf } from '../../src/domain/terms/english.ts'
import { relatedConcepts } from '../../src/domain/terms/relatedConcepts.ts'
import type { Dataset } from './dataset.ts'

/**
 * The figures of an account that views use. A point with several topics counts its words for each,
 * so words by topic may add up to more than the account has.
 */
export function summarise({ coverage, form, points }: Account): AccountSummary {
  const wordsByTopic: Record<string, number> = {}
  for (const point of points) {
    for (const topic of point.topics) wordsByTopic[topic] = (wordsByTopic[topic] ?? 0) + point.words
  }
  return {
    coverage: countedCoverage({ coverage, form }),
    words: points.reduce((sum, point) => sum + point.words, 0),
    wordsByTopic,
  }
}

/** The engagement of which a record was part. */
export const partOf = ({ related }: EngagementRecord): string | undefined =>
  related.find(link => link.type === 'part-of')?.id

/** The rank of an account's only point, which files must give a number. */
const MIDDLE = 0.5

/** For each engagement, the links from others that point to it, in order of date. */
export function backlinksOf({ records }: Dataset): ReadonlyMap<string, readonly RelatedLink[]> {
  const backlinks = new Map<string, RelatedLink[]>()
  for (const record of records) {
    for (const { id, type } of record.related) {
      const list = backlinks.get(id) ?? []
      list.push({ id: record.id, type })
      backlinks.set(id, list)
    }
  }
  return backlinks
}

/** Everything said on each topic: topics in the order of the codebook, entries in that of time. */
export function topicRecords({ records, topics, glossary }: Dataset): TopicRecord[] {
  return topics.map(({ id: topic }) => {
    const entries = records
      .filter(record => record.topics.includes(topic))
      .map(record => ({
        id: record.id,
        us: topicAccount(topic, record.accounts, 'us'),
        cn: topicAccount(topic, record.accounts, 'cn'),
      }))
    const accounts = entries.flatMap(({ us, cn }) => [us ?? [], cn ?? []].flat())
    return { topic, entries, english: englishOf(termsIn({ accounts }), glossary) }
  })
}

function topicAccount(
  topic: string,
  accounts: readonly Account[],
  side: Side,
): TopicAccount | undefined {
  const account = accountOf(accounts, side)
  if (!account) return undefined
  const points = placePoints(account)
    .filter(({ point }) => point.topics.includes(topic))
    .map(placed => rankPoint(placed, accounts))
  return { coverage: countedCoverage(account), points }
}

/** Every term of a record's accounts, as they write it. */
export const termsIn = ({
  accounts,
}: {
  accounts: readonly { points: readonly Pick<Point, 'terms'>[] }[]
}): string[] => accounts.flatMap(({ points }) => points.flatMap(({ terms }) => terms ?? []))

/** A point with its place in the account, and with what the other account makes of it. */
function rankPoint(placed: PlacedPoint, accounts: readonly Account[]): RankedPoint {
  const { side, index, point } = placed
  const points = accountOf(accounts, side)?.points ?? []
  return {
    ...point,
    index,
    rank: rankOf(index, points.length) ?? MIDDLE,
    otherReport: claimReportOf(placed, accounts) ?? undefined,
  }
}

/** The points that use each concept, in the order of the glossary. */
export function conceptRecords({ records, glossary }: Dataset): ConceptRecord[] {
  const concepts = new Map(glossary.flatMap(({ id, terms }) => terms.map(term => [term, id])))
  const passages = groupBy(records.flatMap(passagesOf(concepts)), ({ concept }) => concept)
  const usesOf = ({ id: concept }: Concept): RelatedUses => {
    const uses = passages.get(concept) ?? []
    const us = uses.filter(({ passage }) => passage.side === 'us').length
    return { concept, us, cn: uses.length - us }
  }
  return glossary.map(concept => {
    const { inNotes, alike } = relatedConcepts(concept, glossary)
    return {
      concept: concept.id,
      passages: passages.get(concept.id)?.map(({ passage }) => passage) ?? [],
      inNotes: inNotes.map(usesOf),
      alike: alike.map(usesOf),
    }
  })
}

/** A record's points with each concept that they use, once. */
const passagesOf =
  (concepts: ReadonlyMap<string, string>) =>
  ({ id: engagement, accounts }: EngagementRecord) =>
    accounts.flatMap(account =>
      placePoints(account).flatMap(placed => {
        const used = new Set(placed.point.terms?.flatMap(term => concepts.get(term) ?? []))
        if (used.size === 0) return []
        const otherReport = otherReportOf(placed, accounts)
        const point = { ...rankPoint(placed, accounts), otherReport }
        const passage: ConceptPassage = { engagement, side: account.side, point }
        return [...used].map(concept => ({ concept, passage }))
      }),
    )

/** The terms of each engagement that has some, in order of time. */
export const termsOf = ({ records }: Dataset): EngagementTerms[] =>
  records.flatMap(({ id, accounts }) => {
    const points = accounts.flatMap(({ side, points: said }) =>
      said.flatMap(({ speaker, topics, terms }) => (terms ? { side, speaker, topics, terms } : [])),
    )
    return points.length > 0 ? { engagement: id, points } : []
  })
