import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dataset } from './data/compile/plugin.ts'
import { siteAddress } from './data/publish/address.ts'
import { downloads } from './data/publish/files/downloads.ts'
import { plainHost } from './data/publish/files/plainHost.ts'
import { hostFiles } from './data/publish/files/hostFiles.ts'
import { icons } from './data/publish/files/icons.ts'
import { offline } from './data/publish/files/offline.ts'
import { publish } from './data/publish/files/publish.ts'
import { inlineStyles } from './data/publish/html/inlineStyles.ts'
import { contentPolicy } from './data/publish/html/policy.ts'
import { prerender } from './data/publish/html/prerender.ts'
import { previews } from './data/publish/preview/previews.ts'
import type { Publisher } from './data/publish/publisher.ts'
import { structuredData } from './data/publish/html/structuredData.ts'
import { syndication } from './data/publish/files/syndication.ts'
import { wholeSite } from './data/publish/wholeSite.ts'

const data = dataset()
const policy = contentPolicy()
const address = siteAddress(process.env)

/**
 * A site of a large corpus is built for measuring alone: with the pages that there are one of, and
 * with nothing besides.
 */
const isBrief = process.env['SITE'] === 'brief'

/** What is made of the data besides the pages. */
const publishers: Publisher[] = [
  hostFiles(policy.api),
  ...(isBrief ? [] : [previews, downloads, syndication, icons]),
]

/** What it does when it is loaded, which nobody misses: parsers not used here, a log for faults. */
const NUQS_AT_LOADING = [
  'createParser',
  'createMultiParser',
  'getDefaultThrottle',
  'throttle',
  'isDebugFlagSet',
  'installDebugSink',
]

export default defineConfig({
  base: address.base,
  define: { 'import.meta.env.SITE_URL': JSON.stringify(address.url) },
  plugins: [
    wholeSite(),
    react(),
    tailwindcss(),
    data,
    publish(data.api, address, publishers),
    inlineStyles(),
    policy,
    offline(data.api),
    prerender(data.api, address, isBrief, structuredData),
    plainHost(),
  ],
  // Written for React before 18, which had no such hook of its own.
  resolve: {
    alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }],
  },
  build: {
    cssCodeSplit: false,
    reportCompressedSize: false,
    // Every browser of the last two years preloads modules by itself.
    modulePreload: { polyfill: false },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          treeshake: { manualPureFunctions: NUQS_AT_LOADING },
          output: {
            // Modules that pages share would each be a file of a few hundred bytes, and list in
            // every page. What every page starts with is one file; of the rest, modules that the
            // same entries use lie together, and small groups join the one nearest in use.
            codeSplitting: {
              groups: [
                { name: 'basis', tags: ['$initial'] },
                {
                  name: 'shared',
                  test: /[\\/]src[\\/]/,
                  minShareCount: 3,
                  entriesAware: true,
                  entriesAwareMergeThreshold: 6000,
                },
              ],
            },
          },
        },
      },
    },
  },
  server: { strictPort: false },
  preview: { strictPort: false },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'e2e/**/*.test.ts'],
    // No test changes what another one sees, so they share workers: a third of the time.
    pool: 'threads',
    isolate: false,
    // Generous: properties are tried hundreds of times, and machines may be busy.
    testTimeout: 60_000,
    // West of Greenwich, where a day read as an instant would show as the day before.
    env: { TZ: 'America/Los_Angeles' },
  },
})
