import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Writes a build beside the last one and swaps it in only when it is complete: a build that fails,
 * at whatever point, leaves the last good site as it was.
 */
export function wholeSite(): Plugin {
  let site = ''
  return {
    name: 'parallax:whole-site',
    apply: 'build',
    enforce: 'pre',
    config: ({ root = '.', build }) => {
      site = resolve(root, build?.outDir ?? 'dist')
      return { build: { outDir: beside(site, 'next'), emptyOutDir: true } }
    },
    buildApp: {
      order: 'post',
      handler: () => takePlace(beside(site, 'next'), site),
    },
  }
}

/** "/srv/dist" → "/srv/.dist-next" */
const beside = (folder: string, which: 'next' | 'last') =>
  join(dirname(folder), `.${basename(folder)}-${which}`)

/** Replaces a folder with another one; the old one is deleted only afterwards. */
async function takePlace(next: string, place: string): Promise<void> {
  const last = beside(place, 'last')
  await rm(last, { recursive: true, force: true })
  await rename(place, last).catch((error: NodeJS.ErrnoException) => {
    // The first build of all has nothing to replace.
    if (error.code !== 'ENOENT') throw error
  })
  await rename(next, place)
  await rm(last, { recursive: true, force: true })
}
