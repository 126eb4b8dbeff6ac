import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { generateSW } from 'workbox-build'
import type { DatasetApi } from '../../compile/plugin.ts'

/** A page without content, which the app fills with whatever the address names. */
const SHELL = 'shell.html'
const SHELL_HEAD = '<title>Parallax</title><meta name="robots" content="noindex" />'

/** Most that the records of a dataset may come to and still be fetched ahead, in bytes. */
const MOST_RECORDS = 10_000_000

/** Most that any other file may, in bytes. */
const MOST_FILE = 5_000_000

/**
 * Writes the service worker of a build, with which all of the site opens without network after
 * one visit: it fetches the app and its data ahead. Of a dataset whose records are too many for
 * that it keeps those that were read.
 *
 * A page's HTML comes from the network alone, so that nothing stale outlives a new build. Where
 * none can be had, the shell stands in for every page: it is of one build with the app and the
 * data that are kept.
 */
export function offline({ current }: DatasetApi): Plugin {
  return {
    name: 'parallax:offline',
    apply: 'build',
    writeBundle: {
      // Before the start page takes the place of the template.
      order: 'pre',
      sequential: true,
      async handler({ dir }) {
        if (this.environment.name !== 'client' || !dir) return
        const template = await readFile(join(dir, 'index.html'), 'utf8')
        await writeFile(join(dir, SHELL), template.replace('<!-- head -->', SHELL_HEAD))
        const ahead = keepsRecords(current().files) ? 'data/**/*.json' : 'data/*.json'
        const { count, size } = await writeWorker(dir, ahead)
        this.info(`${count} files kept for reading without network, ${(size / 1e6).toFixed(1)} MB`)
      },
    },
  }
}

/** Whether the files of single engagements and topics are few and small enough. */
export function keepsRecords(files: ReadonlyMap<string, string>): boolean {
  const records = [...files].filter(([path]) => /^data\/\w+\//.test(path))
  return records.reduce((bytes, [, content]) => bytes + content.length, 0) <= MOST_RECORDS
}

const writeWorker = (dir: string, data: string) =>
  generateSW({
    swDest: join(dir, 'sw.js'),
    globDirectory: dir,
    globPatterns: [SHELL, 'assets/*', data, 'favicon.svg', 'manifest.webmanifest', 'icons/*.png'],
    dontCacheBustURLsMatching: /assets\/|\.[0-9a-f]{8}\.json$/,
    maximumFileSizeToCacheInBytes: MOST_FILE,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    navigationPreload: true,
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: SHELL } },
      },
      {
        urlPattern: ({ url, sameOrigin }) =>
          sameOrigin && /\/data\/.+\.[0-9a-f]{8}\.json$/.test(url.pathname),
        handler: 'CacheFirst',
        options: {
          cacheName: 'parallax-records',
          expiration: { maxEntries: 2000, purgeOnQuotaError: true },
        },
      },
    ],
  })
