// `npm run eval:fit`: fits the weights of src/domain/text/matchWeights.ts on the
// development records, and prints them with the best threshold.
import { check } from '../compile/check.ts'
import { dataFolder, readSources } from '../compile/read.ts'
import type { Side } from '../../src/domain/record/engagement.ts'
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
/** How often a topic is left out, and a wrong one put in, as on records that the lexicon never saw. */
const BLUR = 0.13
const DRAWS = 3
const chance = drawsFrom(7)

// The lexicon was fitted on these records too, so that topics are better here than elsewhere: they are
// blurred, lest the weights lean on them.
const examples = pairsIn(recordsOf(dataset.records, 'development')).flatMap(pair => {
  const found = { us: analyseAccount(pair.us, context), cn: analyseAccount(pair.cn, context) }
  return Array.from({ length: DRAWS }, () =>
    examplesOf(pair, { us: withBlurredTopics(found.us), cn: withBlurredTopics(found.cn) }),
  ).flat()
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

/** Numbers from 0 to 1, the same ones each time. */
function drawsFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
}
