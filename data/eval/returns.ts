import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { pairReturns, type ReturnPair } from '../../src/domain/change/pairs.ts'
import { RETURN_THRESHOLD } from '../../src/domain/change/pairWeights.ts'
import { SIDES, type Account, type EngagementRecord } from '../../src/domain/record/engagement.ts'
import type { Dataset } from '../compile/dataset.ts'
import { Confusions, emptyTally, scores } from './metrics.ts'
import type { Measured, Stage } from './stage.ts'

const pointSchema = z.strictObject({ engagement: z.string(), point: z.string() })

const casesSchema = z.array(
  z.strictObject({
    side: z.enum(SIDES),
    then: pointSchema,
    now: pointSchema,
    isSame: z.boolean(),
  }),
)
type Case = z.infer<typeof casesSchema>[number]

/** Thresholds that are laid beside the one in use. */
const THRESHOLDS = [0.4, 0.5, 0.6, 0.65, 0.75, 0.8, RETURN_THRESHOLD].toSorted((a, b) => a - b)

/**
 * Points of one side's account that say again what its account of an earlier engagement said:
 * 60 pairs, drawn evenly from all likelihoods and coded by hand without sight of them.
 */
export const returnsStage: Stage = {
  name: 'returns',
  measure: (records, dataset): Measured => {
    const ids = new Set(records.map(({ id }) => id))
    const cases = readCases().filter(({ now }) => ids.has(now.engagement))
    const rows = THRESHOLDS.map(threshold => ({
      threshold,
      ...scores(tallyOf(cases, dataset, threshold)),
    }))
    const used = rows.find(({ threshold }) => threshold === RETURN_THRESHOLD)
    return {
      figures: { precision: used?.precision ?? 0, recall: used?.recall ?? 0 },
      tables: [
        {
          title: `Points said again, in ${cases.length} pairs coded by hand`,
          columns: ['threshold', 'precision', 'recall', 'F1'],
          rows: rows.map(({ threshold, precision, recall, f1 }) => [
            threshold.toFixed(2),
            precision,
            recall,
            f1,
          ]),
        },
        mistakes(cases, dataset),
      ],
    }
  },
}

const readCases = (): Case[] =>
  casesSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'returns.json'), 'utf8')))

function tallyOf(cases: readonly Case[], dataset: Dataset, threshold: number) {
  const tally = emptyTally()
  for (const one of cases) {
    const isFound = isPaired(one, dataset, threshold)
    if (isFound && one.isSame) tally.hits += 1
    else if (isFound) tally.extra += 1
    else if (one.isSame) tally.missed += 1
  }
  return tally
}

function isPaired(one: Case, { records, officials }: Dataset, threshold: number): boolean {
  const [then, now] = [one.then, one.now].map(({ engagement }) =>
    accountIn(records, engagement, one),
  ) as [Account, Account]
  const places = { then: placeIn(then, one.then.point), now: placeIn(now, one.now.point) }
  const isIt = (pair: ReturnPair) => pair.then === places.then && pair.now === places.now
  return pairReturns(then, now, officials, threshold).some(isIt)
}

function accountIn(records: readonly EngagementRecord[], id: string, { side }: Case): Account {
  const record = records.find(one => one.id === id)
  const account = record?.accounts.find(one => one.side === side)
  if (!account) throw new Error(`returns.json: ${id} has no account of side ${side}`)
  return account
}

function placeIn({ points }: Account, text: string): number {
  const place = points.findIndex(point => point.text === text)
  if (place < 0) throw new Error(`returns.json: no point “${text}”`)
  return place
}

function mistakes(cases: readonly Case[], dataset: Dataset) {
  const confusions = new Confusions()
  for (const one of cases) {
    const isFound = isPaired(one, dataset, RETURN_THRESHOLD)
    if (isFound === one.isSame) continue
    const [coded, found] = [one.isSame, isFound].map(is => (is ? 'the same' : 'not the same'))
    confusions.add(coded ?? '', found ?? '', `${one.then.point} | ${one.now.point}`)
  }
  return confusions.table('Mistakes')
}
