import { extname } from 'node:path'
import type { Plugin } from 'vite'
import type { SiteFile } from '../publisher.ts'

/** What browsers must be told; a build's files get their types from their host. */
const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Answers in development for the files that a build would write, each made when it is asked for.
 *
 * @param filesNow the files of the dataset as it is now; may throw where that has faults
 */
export const serveFiles = (filesNow: () => readonly SiteFile[]): Plugin => ({
  name: 'parallax:serve-files',
  configureServer({ config, middlewares }) {
    const find = (pathname: string) => {
      try {
        return filesNow().find(({ path }) => config.base + path === pathname)
      } catch {
        // The dataset has faults, which the page's overlay lists.
        return undefined
      }
    }
    middlewares.use((request, response, next) => {
      const file = find(new URL(request.url ?? '/', 'http://localhost').pathname)
      if (!file) {
        next()
        return
      }
      const contentType = TYPES[extname(file.path)]
      if (contentType) response.setHeader('Content-Type', contentType)
      Promise.resolve(file.content()).then(content => response.end(content), next)
    })
  },
})
