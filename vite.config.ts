import { copyFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { dataset } from './data/compile/plugin.ts'

/** Static hosts answer unknown paths with 404.html: the same page, which then finds its way. */
function notFoundPage(): Plugin {
  let outDir = 'dist'
  return {
    name: 'parallax:not-found-page',
    apply: 'build',
    configResolved: config => {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: () => copyFile(resolve(outDir, 'index.html'), resolve(outDir, '404.html')),
  }
}

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), tailwindcss(), dataset(), notFoundPage()],
  server: { strictPort: false },
  preview: { strictPort: false },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts'],
    // Generous: properties are tried hundreds of times, and machines may be busy.
    testTimeout: 60_000,
    // West of Greenwich, where a day read as an instant would show as the day before.
    env: { TZ: 'America/Los_Angeles' },
  },
})
