import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dataset } from './data/compile/plugin.ts'
import { site } from './data/publish/site.ts'

const data = dataset()

/** Side effects of loading nuqs that the app does not need: unused parsers, a debug log. */
const NUQS_AT_LOADING = [
  'createParser',
  'createMultiParser',
  'getDefaultThrottle',
  'throttle',
  'isDebugFlagSet',
  'installDebugSink',
]

export default defineConfig({
  plugins: [react(), tailwindcss(), data, site(data.api)],
  // Written for React before 18, which had no such hook of its own.
  resolve: {
    alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }],
  },
  build: {
    cssCodeSplit: false,
    reportCompressedSize: false,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          treeshake: { manualPureFunctions: NUQS_AT_LOADING },
        },
      },
    },
  },
  // Classic workers cannot load a part of their code later.
  worker: { format: 'es' },
  server: { strictPort: false },
  preview: { strictPort: false },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'e2e/**/*.test.ts'],
    // No test changes what another one sees, so they share workers: a third of the time.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    // Generous: properties are tried hundreds of times, and machines may be busy.
    testTimeout: 60_000,
    // West of Greenwich, where a day read as an instant would show as the day before.
    env: { TZ: 'America/Los_Angeles' },
  },
})
