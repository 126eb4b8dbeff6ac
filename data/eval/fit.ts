// `npm run eval:fit`: fits the weights of src/domain/text/matchWeights.ts on the development records,
// and prints them with what each threshold achieves on folds that were left out of the fit.
import { check } from '../compile/check.ts'
import { dataFolder, readSources } from '../compile/read.ts'
import type { Side } from '../../src/domain/record/engagement.ts'
import type { AnalysedText } from '../../src/domain/text/analysis.ts'
import { featuresOf } from '../../src/domain/text/features.ts'
import { matchPassages } from '../../src/domain/text/match.ts'
import { MATCH_FEATURES, type MatchModel } from '../../src/domain/text/matchWeights.ts'
import { pairFeatures } from '../../src/domain/text/pairFeatures.ts'
import { analyseAccount, isMatch, pairsIn, type Pair } from './accounts.ts'
import { prepareEvalContext } from './context.ts'
import { fitLogistic, type Example } from './logistic.ts'
import { addPairs } from './match.ts'
import { emptyTally, scores } from './metrics.ts'
import { formatTable } from './print.ts'
import { FOLDS, foldOf, recordsOf } from './split.ts'

const { dataset } = check(readSources(dataFolder()))
if (!dataset) throw new Error('the dataset is faulty: npm run check:data')

const context = prepareEvalContext(dataset)
/** The rates at which topics are dropped and wrong ones added, as on records unknown to the lexicon. */
const BLUR = 0.13
const DRAWS = 3
const THRESHOLDS = [0.24, 0.27, 0.3, 0.33, 0.36, 0.4]
const chance = drawsFrom(7)

// The lexicon was fitted on these records too, so its topics are too good here. Noise is added to
// them so that the weights do not rely on them.
const cases = recordsOf(dataset.records, 'development').flatMap(record =>
  pairsIn([record]).map(pair => {
    const texts = { us: analyseAccount(pair.us, context), cn: analyseAccount(pair.cn, context) }
    const blurred = Array.from({ length: DRAWS }, () => ({
      us: withBlurredTopics(texts.us),
      cn: withBlurredTopics(texts.cn),
    }))
    const examples = blurred.flatMap(one => examplesOf(pair, one))
    return { fold: foldOf(record.id), pair, blurred, examples }
  }),
)

const fitted = fitLogistic(cases.flatMap(({ examples }) => examples))
for (const [index, name] of ['bias', ...MATCH_FEATURES].entries()) {
  console.log(`${name}: ${fitted[index]?.toFixed(2)}`)
}

const models = Array.from({ length: FOLDS }, (_, left) =>
  fitLogistic(cases.flatMap(({ fold, examples }) => (fold === left ? [] : examples))),
)
console.log(
  `\n${formatTable({
    title: 'Folds that were left out',
    columns: ['threshold', 'precision', 'recall', 'F1'],
    rows: THRESHOLDS.map(threshold => {
      const tally = emptyTally()
      for (const { fold, pair, blurred } of cases) {
        const model = modelOf(models[fold] ?? [], threshold)
        for (const { us, cn } of blurred) {
          addPairs(
            { possible: tally, all: emptyTally() },
            pair,
            matchPassages(us, cn, context, model),
          )
        }
      }
      const { precision, recall, f1 } = scores(tally)
      return [threshold, precision, recall, f1]
    }),
  })}`,
)

function modelOf([bias = 0, ...rest]: readonly number[], threshold: number): MatchModel {
  const weights = Object.fromEntries(MATCH_FEATURES.map((name, at) => [name, rest[at] ?? 0]))
  return { bias, threshold, weights: weights as MatchModel['weights'] }
}

/** Every pair of passages of an engagement, with its features. */
function examplesOf(pair: Pair, texts: Readonly<Record<Side, AnalysedText>>): Example[] {
  const [us, cn] = [featuresOf(texts.us, context), featuresOf(texts.cn, context)]
  const features = pairFeatures(us, cn)
  return us.flatMap((_, row) =>
    cn.map((__, column) => {
      const found = features(row, column)
      return {
        values: [1, ...MATCH_FEATURES.map(name => found[name])],
        holds: isMatch(pair.us.points[row], pair.cn.points[column]),
      }
    }),
  )
}

function withBlurredTopics(text: AnalysedText): AnalysedText {
  const all = text.passages.flatMap(({ topics }) => topics)
  const passages = text.passages.map(passage => {
    const kept = passage.topics.filter(() => chance() >= BLUR)
    const other = chance() < BLUR ? all[Math.floor(chance() * all.length)] : undefined
    const isNew = other && kept.every(({ topic }) => topic !== other.topic)
    return { ...passage, topics: isNew ? [...kept, other] : kept }
  })
  return { ...text, passages }
}

/** A seeded random number generator, from 0 to 1. */
function drawsFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
}
