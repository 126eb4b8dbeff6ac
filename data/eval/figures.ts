import type { Dataset } from '../compile/dataset.ts'
import { recordsOf, type Half } from './split.ts'
import type { Measured, Stage } from './stage.ts'

/** Figures by stage and name, as `figures.json` keeps those of the held-out half. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>

/** How far a figure may lie below the one that is kept: one record more or less can do as much. */
const TOLERANCE = 0.02

/** What a stage achieves on one half of a dataset. */
export const measureHalf = (stage: Stage, dataset: Dataset, half: Half): Measured =>
  stage.measure(recordsOf(dataset.records, half), dataset)

/** The figures of the held-out half, to three decimals. */
export const heldOutFigures = (stages: readonly Stage[], dataset: Dataset): Figures =>
  Object.fromEntries(
    stages.map(stage => {
      const { figures } = measureHalf(stage, dataset, 'held out')
      const rounded = Object.entries(figures).map(([name, value]) => [name, round(value)])
      return [stage.name, Object.fromEntries(rounded)]
    }),
  )

const round = (value: number) => Math.round(value * 1000) / 1000

/** Each figure that is gone, or lies further below the one kept than may be, in words. */
export const fallen = (now: Figures, kept: Figures): string[] =>
  Object.entries(kept).flatMap(([stage, figures]) =>
    Object.entries(figures).flatMap(([name, before]) => {
      const value = now[stage]?.[name]
      if (value === undefined) return [`${stage}, ${name}: was ${before}, is not measured any more`]
      return value < before - TOLERANCE ? [`${stage}, ${name}: was ${before}, is ${value}`] : []
    }),
  )
