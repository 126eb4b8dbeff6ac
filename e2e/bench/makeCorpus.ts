// `npm run make:corpus -- <engagements> [folder] [seed]`: writes a synthetic corpus for DATA_DIR.
import { join, resolve } from 'node:path'
import { writeCorpus } from './corpus/writeCorpus.ts'

const USAGE =
  'Usage: npm run make:corpus -- <engagements, 1 to 99999> [folder] [seed, a whole number]'

try {
  const [count = '', name, seed = '1'] = process.argv.slice(2)
  if (!/^[1-9]\d{0,4}$/.test(count) || !/^\d{1,9}$/.test(seed)) throw new Error(USAGE)
  const folder = resolve(name ?? join('.cache', `corpus-${count}`))
  await writeCorpus(folder, Number(count), Number(seed))
  console.log(`${count} invented engagements in ${folder}\nDATA_DIR=${folder} npm start`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
