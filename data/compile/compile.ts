import { check } from './check.ts'
import type { Dataset } from './dataset.ts'
import { downloadsOf, type Download } from './downloads/downloads.ts'
import { emit, type Emitted } from './emit.ts'
import { formatFaults } from './fault.ts'
import { readSources } from './read.ts'

/** A valid dataset, and the browser files made from it. */
export interface Compiled extends Emitted {
  dataset: Dataset
  /** The downloads, under stable names. */
  downloads: readonly Download[]
}

/**
 * Reads a dataset's folder, checks it and turns it into the files for the browser. A faulty dataset
 * produces no files at all.
 *
 * @throws Error that lists every fault
 */
export function compile(folder: string): Compiled {
  const { dataset, faults } = check(readSources(folder))
  if (faults) throw new Error(`The dataset in ${folder} has faults.\n\n${formatFaults(faults)}`)
  const downloads = downloadsOf(dataset)
  return { dataset, downloads, ...emit(dataset, downloads) }
}
