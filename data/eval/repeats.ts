import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { pairRepeats, type RepeatPair } from '../../src/domain/change/repeats.ts'
import { indexNames, type NameIndex } from '../../src/domain/text/names.ts'
import { SIDES, type Account, type EngagementRecord } from '../../src/domain/record/engagement.ts'
import type { Dataset } from '../compile/dataset.ts'
import { Confusions, emptyTally, scores, type Scores } from './metrics.ts'
import type { Table } from './stage.ts'

const pointSchema = z.strictObject({ engagement: z.string(), point: z.string() })

const casesSchema = z.array(
  z.strictObject({
    side: z.enum(SIDES),
    prior: pointSchema,
    now: pointSchema,
    isSame: z.boolean(),
  }),
)
/** A point of one side's account, one of its previous account, and whether it repeats that. */
type Case = z.infer<typeof casesSchema>[number]

/**
 * 60 pairs, drawn evenly from all probabilities and coded by hand without seeing them. The
 * threshold and the weights were chosen on these pairs, so the figures are somewhat optimistic.
 */
const readCases = (): Case[] =>
  casesSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'repeats.json'), 'utf8')))

/** How well the pairing at a threshold agrees with the hand coding. */
export function measureRepeats(dataset: Dataset, threshold: number): Scores & { mistakes: Table } {
  const names = indexNames(dataset.officials)
  const tally = emptyTally()
  const confusions = new Confusions()
  for (const one of readCases()) {
    const isFound = isPaired(one, dataset.records, names, threshold)
    if (isFound && one.isSame) tally.hits += 1
    else if (isFound) tally.extra += 1
    else if (one.isSame) tally.missed += 1
    if (isFound === one.isSame) continue
    const [coded, found] = [one.isSame, isFound].map(is => (is ? 'the same' : 'not the same'))
    confusions.add(coded ?? '', found ?? '', `${one.prior.point} | ${one.now.point}`)
  }
  return { ...scores(tally), mistakes: confusions.table('Mistakes') }
}

function isPaired(
  one: Case,
  records: readonly EngagementRecord[],
  names: NameIndex,
  threshold: number,
): boolean {
  const prior = accountIn(records, one.prior.engagement, one)
  const now = accountIn(records, one.now.engagement, one)
  const places = { prior: placeIn(prior, one.prior.point), now: placeIn(now, one.now.point) }
  const isIt = (pair: RepeatPair) => pair.prior === places.prior && pair.now === places.now
  return pairRepeats(prior, now, names, threshold).some(isIt)
}

function accountIn(records: readonly EngagementRecord[], id: string, { side }: Case): Account {
  const record = records.find(one => one.id === id)
  const account = record?.accounts.find(one => one.side === side)
  if (!account) throw new Error(`repeats.json: ${id} has no account of side ${side}`)
  return account
}

function placeIn({ points }: Account, text: string): number {
  const place = points.findIndex(point => point.text === text)
  if (place < 0) throw new Error(`repeats.json: no point “${text}”`)
  return place
}
