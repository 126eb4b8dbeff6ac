import { copyFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Connect, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { dataset } from './data/compile/plugin.ts'
import { siteAddress } from './data/publish/address.ts'
import { publish } from './data/publish/plugin.ts'
import { previews } from './data/publish/preview/previews.ts'
import type { Publisher } from './data/publish/site.ts'

const data = dataset()
const address = siteAddress(process.env)

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

/** Gives the page to addresses that are no text, such as "/e/%E0%A4%A", so that it can say so. */
function brokenAddresses(): Plugin {
  return {
    name: 'parallax:broken-addresses',
    configureServer: server => void server.middlewares.use(mendAddress),
    configurePreviewServer: server => void server.middlewares.use(mendAddress),
  }
}

const mendAddress: Connect.NextHandleFunction = (request, _response, next) => {
  const [path = ''] = (request.url ?? '').split('?')
  if (decode(path) === null) request.url = address.base
  next()
}

/** "/e/%20" → "/e/ "; null for what decodes to no text. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** What is made of the data besides the pages. */
const publishers: Publisher[] = [previews]

export default defineConfig({
  base: address.base,
  plugins: [
    react(),
    tailwindcss(),
    data,
    publish(data.api, address, publishers),
    notFoundPage(),
    brokenAddresses(),
  ],
  server: { strictPort: false },
  preview: { strictPort: false },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'e2e/**/*.test.ts'],
    // Generous: properties are tried hundreds of times, and machines may be busy.
    testTimeout: 60_000,
    // West of Greenwich, where a day read as an instant would show as the day before.
    env: { TZ: 'America/Los_Angeles' },
  },
})
