import { extname } from 'node:path'
import type { Plugin } from 'vite'
import type { SiteFile } from '../publisher.ts'

/** Content types for the development server; a build's files get theirs from their host. */
const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves in development the files that a build would write, each made on request.
 *
 * @param filesNow the current files of the dataset; may throw if the dataset has faults
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
