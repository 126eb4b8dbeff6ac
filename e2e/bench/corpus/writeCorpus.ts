import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { check } from '../../../data/compile/check.ts'
import { formatFaults } from '../../../data/compile/fault.ts'
import { readSources } from '../../../data/compile/read.ts'
import { synthesise } from './corpus.ts'

/** The dataset that provides the shape and vocabulary of a synthetic corpus. */
const REAL = join(import.meta.dirname, '../../../data')

/**
 * Writes a synthetic corpus to a folder, replacing an earlier one.
 *
 * @throws Error if the folder contains anything else
 */
export async function writeCorpus(folder: string, size: number, seed: number): Promise<void> {
  const { dataset, faults } = check(readSources(REAL))
  if (faults) throw new Error(`The dataset in ${REAL} has faults.\n\n${formatFaults(faults)}`)
  if (existsSync(folder) && readdirSync(folder).length > 0 && !isSynthetic(folder)) {
    throw new Error(`${folder} holds something else than a synthetic corpus; name another folder.`)
  }
  await rm(folder, { recursive: true, force: true })
  const files = synthesise(dataset, size, seed)
  const folders = new Set([...files.keys()].map(path => dirname(join(folder, path))))
  for (const one of folders) await mkdir(one, { recursive: true })
  for (const [path, text] of files) await writeFile(join(folder, path), text)
}

/** Whether a folder was written by this program and may be replaced. */
function isSynthetic(folder: string): boolean {
  const description = join(folder, 'datapackage.json')
  return existsSync(description) && readFileSync(description, 'utf8').includes('"synthetic-')
}
