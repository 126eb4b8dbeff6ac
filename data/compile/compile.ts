import { checkDataset } from './check.ts'
import { emit, type Emitted } from './emit.ts'
import { formatFaults } from './fault.ts'
import { readDataset } from './read.ts'

/**
 * Reads, checks and turns a dataset's folder into the files for the browser.
 *
 * @throws Error that lists every fault of the dataset
 */
export function compile(folder: string): Emitted {
  const { dataset, faults } = checkDataset(readDataset(folder))
  if (faults) throw new Error(`The dataset in ${folder} has faults.\n\n${formatFaults(faults)}`)
  return emit(dataset)
}
