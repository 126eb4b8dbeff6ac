import { SIDES, type Account, type Point, type Side } from '../../src/domain/record/engagement.ts'
import { isKnownInFull } from '../../src/domain/record/known.ts'
import { compileLexicon } from '../../src/domain/text/lexicon.ts'
import { tagPassage } from '../../src/domain/text/tag.ts'
import type { Dataset } from './dataset.ts'
import { accountOf } from '../../src/domain/accounts/pairing.ts'

/** A topic of one account on which the text engine, as a second coder, differs from the coding. */
export interface Doubt {
  /** Engagement id. */
  engagement: string
  side: Side
  /** Topic id. */
  topic: string
  /** `lacking`: found in the paraphrases and not coded; `unfound`: coded and not found. */
  kind: 'lacking' | 'unfound'
  /**
   * How far the engine is to be believed, 0 to 1: of the accounts known in full in which it finds
   * the topic, the share that carry it; or of those that carry it, the share in which it is found.
   */
  sureness: number
  /** Places from 0, and texts, of the points in which it was found, or which carry it. */
  points: readonly (readonly [number, string])[]
}

/** An account as both coders have it: by topic, the places of its points. */
interface Coded {
  engagement: string
  side: Side
  account: Account
  byHand: ReadonlyMap<string, readonly number[]>
  byEngine: ReadonlyMap<string, readonly number[]>
}

/**
 * Reads the paraphrases of every account known in full a second time and names the topics on which
 * engine and coding differ, the surest first. It points a person to the place; it decides nothing.
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

/** By topic, the places of the points that carry it. */
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

/** The doubts as a text: how many of each kind, then one after the other with their points. */
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
