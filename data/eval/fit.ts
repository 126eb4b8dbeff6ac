// `npm run eval:fit`: fits the weights of src/domain/text/matchWeights.ts on the
// development half, and prints them with the best threshold.
import { check } from '../compile/check.ts'
import { dataFolder, readSources } from '../compile/read.ts'
import type { Account, Side } from '../../src/domain/engagement.ts'
import type { AnalysedText } from '../../src/domain/text/analysis.ts'
import { featuresOf } from '../../src/domain/text/features.ts'
import { MATCH_FEATURES } from '../../src/domain/text/matchWeights.ts'
import { pairFeatures } from '../../src/domain/text/pairFeatures.ts'
import { analyseAccount, isMatch, pairsIn, type Pair } from './accounts.ts'
import { prepareEvalContext } from './context.ts'
import { fitLogistic, type Example } from './logistic.ts'
import { recordsOf } from './split.ts'

const { dataset } = check(readSources(dataFolder()))
if (!dataset) throw new Error('the dataset is faulty: npm run check:data')

const context = prepareEvalContext(dataset)
// Topics both as found and as coded, so that the weights do not lean on one state of the lexicon.
const examples = pairsIn(recordsOf(dataset.records, 'development')).flatMap(pair => {
  const found = { us: analyseAccount(pair.us, context), cn: analyseAccount(pair.cn, context) }
  const coded = { us: withCodedTopics(found.us, pair.us), cn: withCodedTopics(found.cn, pair.cn) }
  return [...examplesOf(pair, found), ...examplesOf(pair, coded)]
})

const weights = fitLogistic(examples)
for (const [index, name] of ['bias', ...MATCH_FEATURES].entries()) {
  console.log(`${name}: ${weights[index]?.toFixed(2)}`)
}

/** Every pair of passages of an engagement, with what it is judged by. */
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

function withCodedTopics(text: AnalysedText, { points }: Account): AnalysedText {
  const passages = text.passages.map((passage, index) => ({
    ...passage,
    topics: (points[index]?.topics ?? []).map(topic => ({ topic, weight: 1, because: [] })),
  }))
  return { ...text, passages }
}
