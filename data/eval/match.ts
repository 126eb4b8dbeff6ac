import type { Point } from '../../src/domain/record/engagement.ts'
import { countEach } from '../../src/domain/lists.ts'
import { matchPassages } from '../../src/domain/text/match.ts'
import type { AnalysedText } from '../../src/domain/text/analysis.ts'
import {
  analyseAccount,
  isMatch,
  pairsIn,
  type FoundPair,
  type Matcher,
  type Pair,
} from './accounts.ts'
import { sameTopicInOrder, wordsAlone } from './baselines.ts'
import { prepareEvalContext } from './context.ts'
import { Confusions, emptyTally, scores, type Tally } from './metrics.ts'
import type { Measured, Stage } from './stage.ts'

/**
 * Pairs of points within engagements that both sides report.
 *
 * The engine pairs each point once, whereas several points of a side may carry the same letter. A
 * pair is right if both its points carry the same letter. For a letter on two US points and three
 * Chinese ones, recall counts two pairs, as many as can be found. The table also has the stricter
 * recall that counts all six, which no one-to-one pairing can reach.
 */
export const matchStage: Stage = {
  name: 'match',
  measure: (records, dataset): Measured => {
    const context = prepareEvalContext(dataset)
    const cases = pairsIn(records).map(accounts => ({
      accounts,
      us: analyseAccount(accounts.us, context),
      cn: analyseAccount(accounts.cn, context),
    }))
    const methods: Record<string, Matcher> = {
      engine: (us, cn) => matchPassages(us, cn, context),
      'same topic, in order': sameTopicInOrder,
      'words alone (TF-IDF, greedy)': wordsAlone(cases.flatMap(({ us, cn }) => [us, cn])),
    }
    const rows = Object.entries(methods).map(([name, match]) => {
      const tallies = { possible: emptyTally(), all: emptyTally() }
      for (const { accounts, us, cn } of cases) addPairs(tallies, accounts, match(us, cn))
      const { precision, recall, f1 } = scores(tallies.possible)
      return { name, precision, recall, f1, strict: scores(tallies.all).f1 }
    })
    const [engine, ...baselines] = rows.map(({ f1 }) => f1) as [number, ...number[]]
    return {
      figures: { F1: engine },
      baselines,
      tables: [
        {
          title: `Pairs in ${cases.length} engagements`,
          columns: ['', 'precision', 'recall', 'F1', 'F1 of all coded pairs'],
          rows: rows.map(({ name, precision, recall, f1, strict }) => [
            name,
            precision,
            recall,
            f1,
            strict,
          ]),
        },
      ],
      examples: [mistakes(cases, context)],
    }
  },
}

/** Adds the pairs of one engagement to the counts. */
export function addPairs(
  { possible, all }: { possible: Tally; all: Tally },
  { us, cn }: Pair,
  found: readonly FoundPair[],
): void {
  const right = found.filter(pair => isMatch(us.points[pair.us], cn.points[pair.cn])).length
  const letters = lettersOf(us.points)
  const others = lettersOf(cn.points)
  const most = [...letters].map(([letter, count]) => [count, others.get(letter) ?? 0] as const)
  const sum = (of: (a: number, b: number) => number) =>
    most.reduce((total, [a, b]) => total + of(a, b), 0)
  for (const [tally, asked] of [
    [possible, sum(Math.min)],
    [all, sum((a, b) => a * b)],
  ] as const) {
    tally.hits += right
    tally.extra += found.length - right
    tally.missed += asked - right
  }
}

const lettersOf = (points: readonly Point[]) =>
  countEach(points.flatMap(({ match }) => match ?? []))

interface Case {
  accounts: Pair
  us: AnalysedText
  cn: AnalysedText
}

/** The first topics of the engine's wrong pairs, and those of the pairs it missed. */
function mistakes(cases: readonly Case[], context: ReturnType<typeof prepareEvalContext>) {
  const confusions = new Confusions()
  for (const { accounts, us, cn } of cases) {
    const found = matchPassages(us, cn, context)
    for (const pair of found) {
      const [a, b] = [accounts.us.points[pair.us], accounts.cn.points[pair.cn]]
      if (!a || !b || isMatch(a, b)) continue
      const coded = (a.match ?? b.match) ? 'another pair' : 'no pair'
      confusions.add(coded, `pair on ${a.topics[0]}`, `${a.text} | ${b.text}`)
    }
    const paired = new Set(found.flatMap(pair => accounts.us.points[pair.us]?.match ?? []))
    for (const point of accounts.us.points) {
      if (!point.match || paired.has(point.match)) continue
      const partner = accounts.cn.points.find(({ match }) => match === point.match)
      confusions.add(`pair on ${point.topics[0]}`, 'none', `${point.text} | ${partner?.text}`)
    }
  }
  return confusions.table('Commonest mistakes of the engine')
}
