import { SIDES, type Account, type Point, type Side } from '../../src/domain/record/engagement.ts'
import { isKnownInFull } from '../../src/domain/record/known.ts'
import { compileLexicon } from '../../src/domain/text/lexicon.ts'
import { tagPassage } from '../../src/domain/text/tag.ts'
import type { Dataset } from './dataset.ts'
import { accountOf } from '../../src/domain/accounts/pairing.ts'

/** A topic of an account on which the text engine, as second coder, disagrees with the coding. */
export interface Doubt {
  /** Engagement id. */
  engagement: string
  side: Side
  /** Topic id. */
  topic: string
  /** `lacking`: found in the paraphrases but not coded; `unfound`: coded but not found. */
  kind: 'lacking' | 'unfound'
  /**
   * How reliable the engine is for the topic, 0 to 1: its precision over the accounts known in full
   * if the topic was found but not coded, its recall if it was coded but not found.
   */
  sureness: number
  /** Zero-based positions and texts of the points in which it was found, or which carry it. */
  points: readonly (readonly [number, string])[]
}

/** An account as both coders see it: the positions of points by topic. */
interface Coded {
  engagement: string
  side: Side
  account: Account
  byHand: ReadonlyMap<string, readonly number[]>
  byEngine: ReadonlyMap<string, readonly number[]>
}

/**
 * Codes the paraphrases of every account known in full a second time and lists the topics on which
 * engine and coding disagree, the most reliable first, for a person to review.
 */
export function secondCoder({ records, topics, lexicon }: Dataset): Doubt[] {
  const compiled = compileLexicon(lexicon)
  const tag = ({ text }: Point) => tagPassage(text, 'en', compiled).map(({ topic }) => topic)
  const coded = records.flatMap(record =>
    SIDES.flatMap((side): Coded[] => {
      const account = accountOf(record.accounts, side)
      if (!account || !isKnownInFull(account)) return []
      return [
        {
          engagement: record.id,
          side,
          account,
          byHand: placesBy(account.points, point => point.topics),
          byEngine: placesBy(account.points, tag),
        },
      ]
    }),
  )
  return topics
    .flatMap(({ id }) => doubtsOn(id, coded))
    .toSorted((a, b) => b.sureness - a.sureness || a.points.length - b.points.length)
}

function doubtsOn(topic: string, coded: readonly Coded[]): Doubt[] {
  const byHand = coded.filter(one => one.byHand.has(topic))
  const byEngine = coded.filter(one => one.byEngine.has(topic))
  const both = byHand.filter(one => byEngine.includes(one)).length
  const doubt = (kind: Doubt['kind'], one: Coded, sureness: number): Doubt => {
    const places = (kind === 'lacking' ? one.byEngine : one.byHand).get(topic) ?? []
    return {
      engagement: one.engagement,
      side: one.side,
      topic,
      kind,
      sureness,
      points: places.map(place => [place, one.account.points[place]?.text ?? '']),
    }
  }
  return [
    ...byEngine
      .filter(one => !byHand.includes(one))
      .map(one => doubt('lacking', one, both / byEngine.length)),
    ...byHand
      .filter(one => !byEngine.includes(one))
      .map(one => doubt('unfound', one, both / byHand.length)),
  ]
}

/** The positions of the points that carry each topic. */
function placesBy(
  points: readonly Point[],
  topicsOf: (point: Point) => readonly string[],
): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, point] of points.entries()) {
    for (const topic of topicsOf(point)) places.set(topic, [...(places.get(topic) ?? []), place])
  }
  return places
}

/** The disagreements as text: a count of each kind, then each one with its points. */
export function formatDoubts(doubts: readonly Doubt[]): string {
  const lacking = doubts.filter(({ kind }) => kind === 'lacking').length
  return [
    `${lacking} topics found and not coded, ${doubts.length - lacking} coded and not found`,
    ...doubts.map(({ engagement, side, topic, kind, sureness, points }) =>
      [
        `${engagement} ${side}: ${topic} ${kind === 'lacking' ? 'found, not coded' : 'coded, not found'} (${sureness.toFixed(2)})`,
        ...points.map(([place, text]) => `  ${place + 1}. ${text}`),
      ].join('\n'),
    ),
  ].join('\n\n')
}
