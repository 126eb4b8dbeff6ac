import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dataset } from './data/compile/plugin.ts'
import { siteAddress } from './data/publish/address.ts'
import { downloads } from './data/publish/downloads.ts'
import { plainHost } from './data/publish/host.ts'
import { hostFiles } from './data/publish/hostFiles.ts'
import { icons } from './data/publish/icons.ts'
import { offline } from './data/publish/offline.ts'
import { publish } from './data/publish/plugin.ts'
import { HOST_HEADERS, contentPolicy } from './data/publish/policy.ts'
import { prerender } from './data/publish/prerender/plugin.ts'
import { previews } from './data/publish/preview/previews.ts'
import type { Publisher } from './data/publish/site.ts'
import { structuredData } from './data/publish/structuredData.ts'
import { syndication } from './data/publish/syndication.ts'
import { wholeSite } from './data/publish/wholeSite.ts'

const data = dataset()
const address = siteAddress(process.env)

/**
 * A site of a large corpus is built for measuring alone: with the pages that there are one of, and
 * with nothing besides.
 */
const isBrief = process.env['SITE'] === 'brief'

/** What is made of the data besides the pages. */
const publishers: Publisher[] = isBrief ? [] : [previews, downloads, syndication, icons, hostFiles]

const BASIS =
  /\/src\/(domain\/(day|engagement|paths|lists|labels)|ui\/topicClass|url\/published|app\/PageHead)\.tsx?$/
const VIEW =
  /\/src\/(app\/use(Selection|KnownView)|dataset\/search|url\/links|domain\/(dates|figures|descriptions|pairing|silence|officials)|ui\/(Choice|ExternalLink|PointText|ShowAll|sideClass)|features\/(share\/EmbedButton|filters\/[Nn]otices))\.tsx?$/

export default defineConfig({
  base: address.base,
  define: { 'import.meta.env.SITE_URL': JSON.stringify(address.url) },
  plugins: [
    wholeSite(),
    react(),
    tailwindcss(),
    data,
    publish(data.api, address, publishers),
    contentPolicy(),
    offline(data.api),
    prerender(data.api, address, isBrief, structuredData),
    plainHost(),
  ],
  build: {
    cssCodeSplit: false,
    reportCompressedSize: false,
    // Every browser of the last two years preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Modules that most pages share would each be a file of a few hundred bytes. Together they
        // compress better, and there is less to ask for: BASIS on every page, VIEW on all that
        // show engagements.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'basis', test: BASIS },
            { name: 'view', test: VIEW },
          ],
        },
      },
    },
  },
  server: { strictPort: false },
  preview: { strictPort: false, headers: HOST_HEADERS },
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
