import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { TYPES } from '../folderHost.mjs'
import type { HeadersOf } from '../../data/publish/files/headersFile.ts'

/** The content of a path, if any. */
export type Lookup = (path: string) => Buffer | string | undefined

/** A site on its own port, served with gzip. */
export interface Host {
  /** "http://localhost:40123" */
  origin: string
  close: () => void
}

/** Disables caching, so that every visit fetches everything. */
const uncached: HeadersOf = () => ({ 'cache-control': 'no-store' })

/**
 * Serves files as a plain static host with compression does: an index.html for a folder, the
 * site's own 404.html for unknown paths. Every file is compressed once, so that no measure pays for
 * it.
 *
 * @param headersOf additional headers
 */
export async function serve(lookup: Lookup, headersOf = uncached): Promise<Host> {
  const compressed = new Map<string, { body: Buffer; type: string; status: number }>()
  const answer = (path: string) => {
    const found = [path, join(path, 'index.html')].find(file => lookup(file) !== undefined)
    const file = found ?? '/404.html'
    const body = gzipSync(lookup(file) ?? '', { level: 9 })
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    return { body, type, status: found ? 200 : 404 }
  }
  const server = createServer((request, response) => {
    const path = normalize(decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname))
    const { body, type, status } = compressed.get(path) ?? answer(path)
    compressed.set(path, { body, type, status })
    response.writeHead(status, {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': body.length,
      ...headersOf(path),
    })
    response.end(body)
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The files of a folder. */
export const folderLookup =
  (folder: string): Lookup =>
  path => {
    const file = join(folder, path)
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined
  }
