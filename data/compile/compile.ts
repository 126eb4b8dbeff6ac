import { check } from './check.ts'
import type { Dataset } from './dataset.ts'
import { emit, type Emitted } from './emit.ts'
import { formatFaults } from './fault.ts'
import { readSources } from './read.ts'

/** A dataset that was checked, and the files for the browser that it makes. */
export interface Compiled extends Emitted {
  dataset: Dataset
}

/**
 * Reads, checks and turns a dataset's folder into the files for the browser. All or nothing: of a
 * faulty dataset no file comes out.
 *
 * @throws Error that lists every fault
 */
export function compile(folder: string): Compiled {
  const { dataset, faults } = check(readSources(folder))
  if (faults) throw new Error(`The dataset in ${folder} has faults.\n\n${formatFaults(faults)}`)
  return { dataset, ...emit(dataset) }
}
