// `npm run eval:fit`: fits the weights of src/domain/text/matchWeights.ts on the
// development half, and prints them with the best threshold.
import { check } from '../compile/check.ts'
import { dataFolder, readSources } from '../compile/read.ts'
import { featuresOf } from '../../src/domain/text/features.ts'
import { MATCH_FEATURES } from '../../src/domain/text/matchWeights.ts'
import { pairFeatures } from '../../src/domain/text/pairFeatures.ts'
import { analyseAccount, isMatch, pairsIn } from './accounts.ts'
import { prepareEvalContext } from './context.ts'
import { fitLogistic, type Example } from './logistic.ts'
import { recordsOf } from './split.ts'

const { dataset } = check(readSources(dataFolder()))
if (!dataset) throw new Error('the dataset is faulty: npm run check:data')

const context = prepareEvalContext(dataset)
const examples = pairsIn(recordsOf(dataset.records, 'development')).flatMap(({ us, cn }) => {
  const [left, right] = [us, cn].map(account =>
    featuresOf(analyseAccount(account, context), context),
  )
  if (!left || !right) return []
  const features = pairFeatures(left, right)
  return left.flatMap((_, row) =>
    right.map((__, column): Example => {
      const found = features(row, column)
      return {
        values: [1, ...MATCH_FEATURES.map(name => found[name])],
        holds: isMatch(us.points[row], cn.points[column]),
      }
    }),
  )
})

const weights = fitLogistic(examples)
for (const [index, name] of ['bias', ...MATCH_FEATURES].entries()) {
  console.log(`${name}: ${weights[index]?.toFixed(2)}`)
}
