// `npm run eval:speed`: how long the engine takes for two texts, made of the records' paraphrases.
import { check } from '../compile/check.ts'
import { dataFolder, readSources } from '../compile/read.ts'
import { compareTexts } from '../../src/domain/text/analyse.ts'
import { prepareContext } from '../../src/domain/text/context.ts'
import { prepareEvalContext } from './context.ts'
import { formatTable } from './print.ts'
import { pointsOf } from './split.ts'

const { dataset } = check(readSources(dataFolder()))
if (!dataset) throw new Error('the dataset is faulty: npm run check:data')

const points = pointsOf(dataset.records)
const { tag } = prepareEvalContext(dataset)
const started = performance.now()
const context = prepareContext(
  dataset.officials,
  points.flatMap(({ terms }) => terms ?? []),
  tag,
)
const prepared = performance.now() - started

/** About that many characters of running text, five points to a paragraph, starting at a point. */
function textOf(characters: number, from: number): string {
  const text = points.slice(from).map((point, index) => point.text + (index % 5 === 4 ? '\n' : ' '))
  return text.join('').slice(0, characters)
}

const rows = [13_000, 13_000, 50_000, 100_000].map(characters => {
  const [us, cn] = [textOf(characters, 0), textOf(characters, points.length / 2)]
  const before = performance.now()
  const { us: left, cn: right, pairs } = compareTexts(us, cn, context)
  const took = Math.round(performance.now() - before)
  return [us.length + cn.length, left.passages.length, right.passages.length, pairs.length, took]
})
console.log(
  formatTable({
    title: `Preparing took ${Math.round(prepared)} ms. Two texts; the first row meets a cold engine.`,
    columns: ['characters', 'US passages', 'Chinese passages', 'pairs', 'ms'],
    rows,
  }),
)
