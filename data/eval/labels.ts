import type { EngagementRecord, Point, Side } from '../../src/domain/record/engagement.ts'
import type { Dataset } from '../compile/dataset.ts'
import { Confusions } from './metrics.ts'
import type { Stage, Table } from './stage.ts'

/** Makes a function that predicts a label of a point from its paraphrase and the account's side. */
type PrepareJudge<Label> = (dataset: Dataset) => (text: string, side: Side) => Label

/** A stage that gives each point one label, such as its speaker: how often is it the coded one? */
export const labelStage = <Label extends string>(
  name: string,
  labels: readonly Label[],
  codedOf: (point: Point) => Label,
  prepare: PrepareJudge<Label>,
): Stage => ({
  name,
  measure: (records, dataset) => {
    const judge = prepare(dataset)
    const confusions = new Confusions()
    const counts = new Map<string, number>()
    let right = 0
    let all = 0
    for (const { point, side } of sidedPoints(records)) {
      const [coded, found] = [codedOf(point), judge(point.text, side)]
      counts.set(`${coded} ${found}`, (counts.get(`${coded} ${found}`) ?? 0) + 1)
      if (coded === found) right += 1
      else confusions.add(coded, found, point.text)
      all += 1
    }
    return {
      figures: { accuracy: all === 0 ? 1 : right / all },
      tables: [matrix(`${name} as coded (rows) and as found (columns)`, labels, counts)],
      examples: [confusions.table(`Commonest confusions of ${name}`)],
    }
  },
})

const sidedPoints = (records: readonly EngagementRecord[]) =>
  records.flatMap(({ accounts }) =>
    accounts.flatMap(({ side, points }) => points.map(point => ({ side, point }))),
  )

const matrix = (
  title: string,
  labels: readonly string[],
  counts: ReadonlyMap<string, number>,
): Table => ({
  title,
  columns: ['', ...labels],
  rows: labels.map(coded => [coded, ...labels.map(found => counts.get(`${coded} ${found}`) ?? 0)]),
})
