import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { readHeaders } from './headersFile.ts'

/**
 * Makes Vite's servers answer as a plain host would. `vite preview` serves a folder's index.html,
 * and 404.html with status 404 for a missing file, all with the headers from `_headers`. In
 * development, where nothing is prerendered, even an address that cannot be decoded, such as
 * "/e/%E0%A4%A", gets the page, so that the page can say so.
 */
export function plainHost(): Plugin {
  return {
    name: 'parallax:plain-host',
    configureServer({ middlewares, config }) {
      middlewares.use((request, _response, next) => {
        if (decode(request) === null) request.url = config.base
        next()
      })
    },
    configurePreviewServer({ middlewares, config }) {
      const folder = resolve(config.root, config.build.outDir)
      middlewares.use((request, response, next) => {
        const path = decode(request)
        // Read on every request: the folder may hold another build by now.
        const headersOf = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
        response.setHeaders(new Headers(headersOf(path ?? config.base)))
        if (path !== null && !path.startsWith(config.base)) {
          next()
          return
        }
        const wanted = path && join(folder, path.slice(config.base.length))
        if (wanted && isFile(folder, join(wanted, 'index.html'))) {
          const [address = '', ...query] = (request.url ?? '').split('?')
          request.url = [address.replace(/\/?$/, '/index.html'), ...query].join('?')
        } else if (!wanted || !isFile(folder, wanted)) {
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
          createReadStream(join(folder, '404.html')).pipe(response)
          return
        }
        next()
      })
    },
  }
}

/** The path that a request asks for: "/e/%20" → "/e/ "; `null` if it cannot be decoded. */
function decode({ url = '' }: Connect.IncomingMessage): string | null {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '')
  } catch {
    return null
  }
}

const isFile = (folder: string, file: string) =>
  file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()
