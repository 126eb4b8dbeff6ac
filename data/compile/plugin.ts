import type { Plugin, ViteDevServer } from 'vite'
import { compile } from './compile.ts'
import type { Emitted } from './emit.ts'
import { dataFolder } from './read.ts'

const MODULE = 'virtual:dataset'
const RESOLVED = `\0${MODULE}`

/**
 * Compiles the dataset into the site. A build emits its files; in development they are served
 * from memory and follow every change of a record, and faults show in the page's overlay until
 * they are mended.
 */
export function dataset(): Plugin {
  const folder = dataFolder()
  let compiled: Emitted | undefined
  /** The compiled dataset, kept until a file of it changes. */
  const current = () => (compiled ??= compile(folder))
  let base = '/'
  let isBuild = false

  return {
    name: 'parallax:dataset',
    configResolved(config) {
      base = config.base
      isBuild = config.command === 'build'
    },
    buildStart() {
      if (!isBuild) return
      try {
        current()
      } catch (error) {
        this.error(messageOf(error))
      }
    },
    resolveId: id => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      try {
        return `export const catalogPath = ${JSON.stringify(current().catalogPath)}`
      } catch (error) {
        return this.error(messageOf(error))
      }
    },
    transformIndexHtml: () => {
      const href = base + (isBuild ? current().catalogPath : safeCatalogPath(current))
      return [
        {
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', href, crossorigin: true },
          injectTo: 'head',
        },
      ]
    },
    generateBundle() {
      for (const [fileName, source] of current().files) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
    configureServer(server) {
      serveFiles(server, current)
      server.watcher.add(folder)
      const follow = (path: string) => {
        if (!path.startsWith(folder) || !path.endsWith('.json')) return
        compiled = undefined
        try {
          current()
          const module = server.moduleGraph.getModuleById(RESOLVED)
          if (module) server.moduleGraph.invalidateModule(module)
          server.ws.send({ type: 'full-reload' })
        } catch (error) {
          server.ws.send({
            type: 'error',
            err: { message: messageOf(error), stack: '', plugin: 'parallax:dataset' },
          })
        }
      }
      server.watcher.on('change', follow).on('add', follow).on('unlink', follow)
    },
  }
}

function serveFiles(server: ViteDevServer, current: () => Emitted) {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.slice(server.config.base.length)
    if (!path.startsWith('data/') || !path.endsWith('.json')) return next()
    try {
      const content = current().files.get(decodeURI(path))
      if (content === undefined) {
        response.statusCode = 404
        return response.end()
      }
      response.setHeader('content-type', 'application/json')
      return response.end(content)
    } catch {
      // The overlay already shows what is wrong with the dataset.
      response.statusCode = 500
      return response.end()
    }
  })
}

/** A faulty dataset has no catalog yet; the page must load all the same to show the overlay. */
function safeCatalogPath(current: () => Emitted): string {
  try {
    return current().catalogPath
  } catch {
    return 'data/catalog.json'
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
