import { extname } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Compiled } from '../../compile/compile.ts'
import type { DatasetApi } from '../../compile/plugin.ts'
import type { SiteAddress } from '../address.ts'
import { siteOf, type Publisher, type SiteFile } from '../publisher.ts'

/**
 * Adds to the site what publishers make of its data: a build writes the files, and in development
 * they are made when they are asked for.
 */
export function publish(
  { current }: DatasetApi,
  address: SiteAddress,
  publishers: readonly Publisher[],
): Plugin {
  let made: { of: Compiled; files: readonly SiteFile[] } | undefined
  const files = (): readonly SiteFile[] => {
    const compiled = current()
    if (made?.of !== compiled) {
      const site = siteOf(compiled, address)
      made = { of: compiled, files: publishers.flatMap(publisher => publisher(site)) }
    }
    return made.files
  }
  return {
    name: 'parallax:publish',
    generateBundle: {
      // After the HTML, whose code the policy names that a host is to send.
      order: 'post',
      async handler() {
        if (this.environment.name !== 'client') return
        await Promise.all(
          files().map(async ({ path, content }) => {
            this.emitFile({ type: 'asset', fileName: path, source: await content() })
          }),
        )
      },
    },
    configureServer: server => serve(server, files),
  }
}

/** What browsers must be told; a build's files get their types from their host. */
const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** Answers requests for the files. */
function serve({ config, middlewares }: ViteDevServer, files: () => readonly SiteFile[]) {
  const find = (pathname: string) => {
    try {
      return files().find(({ path }) => config.base + path === pathname)
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
}
