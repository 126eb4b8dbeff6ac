import type { Dataset } from '../compile/dataset.ts'
import type { EngagementRecord } from '../../src/domain/record/engagement.ts'

/** A table as it is printed: the first column to the left, numbers to the right. */
export interface Table {
  title: string
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}

/** The results of a stage of the engine on some records. */
export interface Measured {
  /**
   * The figures by which it is judged, each between 0 and 1, higher is better: "micro-F1". Those
   * of both parts are kept in `figures.json`, and must not fall.
   */
  figures: Readonly<Record<string, number>>
  /** The first figure as reached by simple baselines, which must be lower. */
  baselines?: readonly number[]
  /** Details, for improving the stage. */
  tables: readonly Table[]
  /** Mistakes with quotations from the records; never shown for test records. */
  examples: readonly Table[]
}

/** A stage of the engine, and how it is measured against the hand coding. */
export interface Stage {
  /** "topics", "speaker" */
  name: string
  /** @param records those to measure on; the dataset holds both parts, with officials and topics */
  measure: (records: readonly EngagementRecord[], dataset: Dataset) => Measured
}
