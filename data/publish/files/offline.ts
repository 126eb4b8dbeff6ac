import { join } from 'node:path'
import { generateSW } from 'workbox-build'
import { SHELL } from '../html/shell.ts'

/** Most that the records of a dataset may come to and still be fetched ahead, in bytes. */
const MOST_RECORDS = 10_000_000

/** Most that any other file may, in bytes. */
const MOST_FILE = 5_000_000

/** Whether the files of single engagements and topics are few and small enough. */
export function keepsRecords(files: ReadonlyMap<string, string>): boolean {
  const records = [...files].filter(([path]) => /^data\/\w+\//.test(path))
  return records.reduce((bytes, [, content]) => bytes + content.length, 0) <= MOST_RECORDS
}

/**
 * Writes the service worker of a build, with which all of the site opens without network after
 * one visit: it fetches the app and its data ahead. Of a dataset whose records are too many for
 * that it keeps those that were read.
 *
 * A page's HTML comes from the network alone, so that nothing stale outlives a new build. Where
 * none can be had, the shell stands in for every page: it is of one build with the app and the
 * data that are kept.
 *
 * @param dir the build, with the shell and all that is to be kept
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
