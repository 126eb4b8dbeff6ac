import { defineConfig } from '@playwright/test'
import { BASE } from './base.ts'
import { BROWSER_ARGS, systemBrowser } from './browser.mjs'

const PORT = Number(process.env['E2E_PORT'] ?? 4173)
const HOST_PORT = PORT + 1

const executablePath = systemBrowser()

/** Compiling hot code takes a quarter of the time of a page that lives for seconds, and gains little. */
const UNOPTIMISED = '--js-flags=--no-maglev --no-turbofan'

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  reporter: [['list']],
  // Generous: a busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${PORT}${BASE}`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    // West of Greenwich, where a day parsed as an instant would show as the day before.
    timezoneId: 'America/Los_Angeles',
    locale: 'en-GB',
    // A service worker's cache would hide what a test does to the network.
    serviceWorkers: 'block',
    trace: 'on-first-retry',
    // A new context is a new window, which costs over a second. Its storage is emptied between tests.
    reuseContext: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [...BROWSER_ARGS, UNOPTIMISED],
    },
  },
  webServer: [
    {
      command: `npx vite preview --port ${PORT} --strictPort`,
      port: PORT,
      cwd: '..',
      ...(BASE && { env: { BASE_PATH: BASE } }),
    },
    { command: `node e2e/staticHost.mjs dist ${HOST_PORT} ${BASE}`, port: HOST_PORT, cwd: '..' },
  ],
})
