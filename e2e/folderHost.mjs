// A plain static host, such as GitHub Pages: it serves files as they are, an index.html for a
// folder, and 404.html with status 404 for anything else, and lets any origin read them.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve } from 'node:path'

/** @type {Readonly<Record<string, string>>} */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
}

/**
 * A server of a folder's files, not yet listening.
 *
 * @param {string} folder
 * @param {string} [base] the path under which it serves them: "/some/path"
 */
export function folderHost(folder, base = '') {
  const root = resolve(folder)
  return createServer((request, response) => {
    const path = decode(new URL(request.url ?? '/', 'http://localhost').pathname)
    const isWithin = path === base || path.startsWith(`${base}/`)
    const wanted = isWithin ? join(root, normalize(path.slice(base.length))) : ''
    const found = [wanted, join(wanted, 'index.html')].find(
      file => file.startsWith(root) && existsSync(file) && statSync(file).isFile(),
    )
    const file = found ?? join(root, '404.html')
    const type = TYPES[extname(file)]
    response.writeHead(found ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
    })
    createReadStream(file).pipe(response)
  })
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    // "%E0%A4%A": no file is called so.
    return path
  }
}
