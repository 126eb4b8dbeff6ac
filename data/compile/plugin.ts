import { resolve, sep } from 'node:path'
import type { ErrorPayload, HotPayload, Plugin, ViteDevServer } from 'vite'
import { compile, type Compiled } from './compile.ts'
import { dataFolder } from './read.ts'

const NAME = 'parallax:dataset'
const MODULE = 'virtual:dataset'
const RESOLVED = `\0${MODULE}`

/** How long a burst of writes may last: an editor's save, a checkout of a branch. */
const SETTLE_MS = 50

/** What other plugins may ask of this one. */
export interface DatasetApi {
  /**
   * The current dataset.
   *
   * @throws Error that lists every fault
   */
  current: () => Compiled
}

/**
 * Compiles the dataset into the site. A build emits its files, or fails with all its faults. In
 * development the files are served from memory and follow every change of a record; faults show
 * in the page's overlay until they are fixed.
 */
export function dataset(): Plugin<DatasetApi> & { api: DatasetApi } {
  const folder = dataFolder()
  let compiled: Compiled | undefined
  const current = () => (compiled ??= compile(folder))
  let base = '/'
  let isBuild = false

  return {
    name: NAME,
    api: { current },
    configResolved: config => {
      base = config.base
      isBuild = config.command === 'build'
    },
    buildStart() {
      if (!isBuild) return
      const { emitted, message } = attempt(current)
      // A stack would bury the list of faults.
      if (!emitted) this.error({ message, stack: '' })
    },
    resolveId: id => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const { emitted, message } = attempt(current)
      if (!emitted) return this.error(message)
      return `export const catalogPath = ${JSON.stringify(emitted.catalogPath)}`
    },
    transformIndexHtml: () => {
      // Without a catalog the page must still load, to show the overlay.
      const { emitted } = attempt(current)
      if (!emitted) return []
      const href = base + emitted.catalogPath
      const attrs = { rel: 'preload', as: 'fetch', href, crossorigin: true }
      return [{ tag: 'link', attrs, injectTo: 'head-prepend' }]
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of current().files) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
    configureServer(server) {
      serve(server, current)
      watch(server, folder, () => {
        compiled = undefined
        forget(server)
        const { emitted, message } = attempt(current)
        const payload: HotPayload = emitted ? { type: 'full-reload' } : overlay(message)
        server.environments.client.hot.send(payload)
      })
    },
  }
}

/** The compiled dataset, or the message that says what is wrong with it. */
function attempt(
  current: () => Compiled,
): { emitted: Compiled; message?: undefined } | { emitted?: undefined; message: string } {
  try {
    return { emitted: current() }
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) }
  }
}

/** Serves the data files under the site's base; names from an older state are not found. */
function serve(server: ViteDevServer, current: () => Compiled) {
  const { base } = server.config
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const [path] = /^data\/[^?]*\.[0-9a-f]{8}\.json$/.exec(pathname.slice(base.length)) ?? []
    if (!path || !pathname.startsWith(base)) {
      next()
      return
    }
    const { emitted } = attempt(current)
    const content = emitted?.files.get(path)
    response.statusCode = content === undefined ? 404 : 200
    response.setHeader('Content-Type', 'application/json')
    response.end(content)
  })
}

/** Calls back once after each burst of changes in the dataset's folder. */
function watch(server: ViteDevServer, folder: string, onChange: () => void) {
  let timer: NodeJS.Timeout | undefined
  const follow = (path: string) => {
    if (!resolve(path).startsWith(folder + sep) || !path.endsWith('.json')) return
    clearTimeout(timer)
    timer = setTimeout(onChange, SETTLE_MS)
  }
  server.watcher.add(folder)
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, follow)
}

/** Invalidates the module, so that the next page load gets the new state or the faults. */
function forget({ environments }: ViteDevServer) {
  const { moduleGraph } = environments.client
  const module = moduleGraph.getModuleById(RESOLVED)
  if (module) moduleGraph.invalidateModule(module)
}

const overlay = (message: string): ErrorPayload => ({
  type: 'error',
  err: { message, stack: '', plugin: NAME },
})
