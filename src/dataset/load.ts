import type * as z from 'zod/mini'
import { DatasetError } from './DatasetError.ts'

/** Fetches a schema, which is needed only for a file that differs from what the build wrote. */
type SchemaOf<T> = () => Promise<z.ZodMiniType<T>>

/**
 * Reads a data file of this site. One that differs from what the build wrote is checked against its
 * schema, so that the error says what is wrong.
 *
 * A damaged file is requested once more, bypassing the browser's cache, which may hold a truncated
 * response.
 *
 * @param path relative to the site: "data/catalog.0f2e4a6c.json"
 * @throws DatasetError in case of any failure
 */
export async function loadJson<T>(path: string, schemaOf: SchemaOf<T>): Promise<T> {
  try {
    return await read(path, schemaOf, 'default')
  } catch (error) {
    if (!(error instanceof DatasetError) || error.kind !== 'damaged') throw error
    return read(path, schemaOf, 'reload')
  }
}

async function read<T>(path: string, schemaOf: SchemaOf<T>, cache: RequestCache): Promise<T> {
  const bytes = await fetchBytes(path, cache)
  const text = new TextDecoder().decode(bytes)
  if (await isAsWritten(path, bytes)) return JSON.parse(text) as T
  const [{ examine }, schema] = await Promise.all([import('./examine.ts'), schemaOf()]).catch(
    () => {
      throw new DatasetError('damaged', path, 'is not as it was written')
    },
  )
  return examine(path, text, schema)
}

/**
 * Whether a file is, byte for byte, what the build wrote and checked. Its name contains a part of
 * its hash. If the browser cannot hash, as over plain http, the answer is no.
 */
async function isAsWritten(path: string, bytes: BufferSource): Promise<boolean> {
  const [, written] = /\.([0-9a-f]{8})\.json$/.exec(path) ?? []
  if (written === undefined || !globalThis.crypto?.subtle) return false
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const found = [...digest.subarray(0, 4)].map(byte => byte.toString(16).padStart(2, '0'))
  return found.join('') === written
}

async function fetchBytes(path: string, cache: RequestCache): Promise<ArrayBuffer> {
  const response = await fetch(import.meta.env.BASE_URL + path, { cache }).catch(() => {
    throw new DatasetError('unreachable', path, 'could not be fetched: no answer came')
  })
  if (response.status === 404 || response.status === 410) {
    throw new DatasetError('missing', path, `is not on the server (status ${response.status})`)
  }
  if (!response.ok) {
    throw new DatasetError(
      'unreachable',
      path,
      `could not be fetched: the server answered with status ${response.status}`,
    )
  }
  if (response.headers.get('content-type')?.includes('text/html')) {
    throw new DatasetError('foreign', path, 'came as a web page, not as data')
  }
  return response.arrayBuffer().catch(() => {
    throw new DatasetError('unreachable', path, 'broke off before its end')
  })
}
