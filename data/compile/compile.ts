import { check } from './check.ts'
import type { Dataset } from './dataset.ts'
import { downloadsOf, type Download } from './downloads/downloads.ts'
import { emit, type Emitted } from './emit.ts'
import { formatFaults } from './fault.ts'
import { readSources } from './read.ts'

/** A dataset that was checked, and the files for the browser that it makes. */
export interface Compiled extends Emitted {
  dataset: Dataset
  /** What readers may take away, under names that stay. */
  downloads: readonly Download[]
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
  const downloads = downloadsOf(dataset)
  return { dataset, downloads, ...emit(dataset, downloads) }
}
