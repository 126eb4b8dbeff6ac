import type { Dataset } from '../compile/dataset.ts'
import { recordsOf, type Part } from './split.ts'
import type { Measured, Stage } from './stage.ts'

/** Figures by stage and name. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What `figures.json` holds. */
export type KeptFigures = Readonly<Record<Part, Figures>> & {
  /** How often the figures of the test records were printed. */
  readonly looks: number
}

/** The tolerance: one record more or less can change a figure by as much. */
const TOLERANCE = 0.02

/** What a stage achieves on one part of a dataset. */
export const measurePart = (stage: Stage, dataset: Dataset, part: Part): Measured =>
  stage.measure(recordsOf(dataset.records, part), dataset)

/** The figures of one part, to three decimals. */
export const figuresOf = (stages: readonly Stage[], dataset: Dataset, part: Part): Figures =>
  Object.fromEntries(
    stages.map(stage => {
      const { figures } = measurePart(stage, dataset, part)
      const rounded = Object.entries(figures).map(([name, value]) => [name, round(value)])
      return [stage.name, Object.fromEntries(rounded)]
    }),
  )

const round = (value: number) => Math.round(value * 1000) / 1000

/** A figure that is missing, or has fallen below the recorded one by more than the tolerance. */
export interface Fallen {
  /** "topics, micro-F1" */
  figure: string
  was: number
  is: number | undefined
}

/** Every figure that has fallen. */
export const fallen = (now: Figures, kept: Figures): Fallen[] =>
  Object.entries(kept).flatMap(([stage, figures]) =>
    Object.entries(figures).flatMap(([name, was]) => {
      const is = now[stage]?.[name]
      const isKept = is !== undefined && is >= was - TOLERANCE
      return isKept ? [] : [{ figure: `${stage}, ${name}`, was, is }]
    }),
  )
