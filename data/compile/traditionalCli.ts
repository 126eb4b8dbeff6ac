// `npm run traditional`: writes the table by which a search for 臺灣 finds 台湾.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OWN_FOLDER, readSources } from './read.ts'
import { traditionalModule, traditionalPairs } from './traditional.ts'

const FILE = join(import.meta.dirname, '../../src/domain/chinese/traditionalPairs.ts')

const pairs = traditionalPairs(JSON.stringify(readSources(OWN_FOLDER)))
writeFileSync(FILE, traditionalModule(pairs))
console.log(`${FILE}: ${pairs.length / 2} characters`)
