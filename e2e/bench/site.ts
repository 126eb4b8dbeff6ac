import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from './corpus/writeCorpus.ts'
import { folderLookup, serve, type Host } from './host.ts'

const ROOT = join(import.meta.dirname, '../..')
const CACHE = join(ROOT, '.cache/bench')

/** The app, built for a dataset and served. */
export interface Site extends Host {
  /** Where it was built. */
  folder: string
  /** The dataset for which it was built. */
  dataFolder: string
}

const running = new Map<string, Promise<Site>>()

/** The app for the real dataset, or for a synthetic one of some size; built once per run. */
export function site(size: number | 'real'): Promise<Site> {
  const name = String(size)
  const known = running.get(name) ?? build(size)
  running.set(name, known)
  return known
}

/** Stops serving all sites. */
export async function closeSites(): Promise<void> {
  for (const one of running.values()) (await one).close()
}

async function build(size: number | 'real'): Promise<Site> {
  const dataFolder = size === 'real' ? join(ROOT, 'data') : await corpus(size)
  const folder = join(CACHE, `site-${size}`)
  console.error(`building the site for ${size === 'real' ? 'the dataset' : `${size} engagements`}`)
  execFileSync(
    'npx',
    ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DATA_DIR: dataFolder,
        BASE_PATH: '/',
        SITE: size === 'real' ? '' : 'brief',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  const files = folderLookup(folder)
  return { ...(await serve(files)), folder, dataFolder }
}

/** The folder of a synthetic corpus, written if it is not there yet. */
export async function corpus(size: number): Promise<string> {
  const folder = join(CACHE, `corpus-${size}`)
  if (!existsSync(join(folder, 'datapackage.json'))) await writeCorpus(folder, size, 1)
  return folder
}

/** A file of an installed package. */
export const packageFile = (path: string): string =>
  readFileSync(join(ROOT, 'node_modules', path), 'utf8')
