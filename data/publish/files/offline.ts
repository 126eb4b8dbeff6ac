import { join } from 'node:path'
import { generateSW } from 'workbox-build'
import { SHELL } from '../html/shell.ts'

/** Records are precached only if all of them together are no larger than this, in bytes. */
const MOST_RECORDS = 10_000_000

/** The largest size of any other precached file, in bytes. */
const MOST_FILE = 5_000_000

/** Whether the files of single engagements and topics are few and small enough to precache. */
export function keepsRecords(files: ReadonlyMap<string, string>): boolean {
  const records = [...files].filter(([path]) => /^data\/\w+\//.test(path))
  return records.reduce((bytes, [, content]) => bytes + content.length, 0) <= MOST_RECORDS
}

/**
 * Writes the service worker of a build, with which the whole site works offline after one visit:
 * it precaches the app and its data. If the dataset has too many records for that, it caches the
 * ones that were read.
 *
 * A page's HTML always comes from the network, so that nothing stale survives a new build. Offline,
 * the shell is served for every page: it belongs to the same build as the cached app and data.
 *
 * @param dir the build, with the shell and everything to be cached
 * @param files the data files, by their paths
 */
export const writeServiceWorker = (dir: string, files: ReadonlyMap<string, string>) =>
  generateSW({
    swDest: join(dir, 'sw.js'),
    globDirectory: dir,
    globPatterns: [
      SHELL,
      'assets/*',
      keepsRecords(files) ? 'data/**/*.json' : 'data/*.json',
      'favicon.svg',
      'manifest.webmanifest',
      'icons/*.png',
    ],
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
