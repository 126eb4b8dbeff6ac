import type * as z from 'zod/mini'
import { findJsonFault } from '../domain/jsonFault.ts'
import { DatasetError } from './DatasetError.ts'
import { expectation, formatPath } from './schemaIssue.ts'

/**
 * A data file of this site, checked against its schema.
 *
 * A file that arrives damaged is asked for once more past the browser's cache, which may hold an
 * answer that broke off.
 *
 * @param path relative to the site: "data/catalog.0f2e4a6c.json"
 * @throws DatasetError whatever goes wrong
 */
export async function loadJson<T>(path: string, schema: z.ZodMiniType<T>): Promise<T> {
  try {
    return await read(path, schema, 'default')
  } catch (error) {
    if (!(error instanceof DatasetError) || error.kind !== 'damaged') throw error
    return read(path, schema, 'reload')
  }
}

async function read<T>(path: string, schema: z.ZodMiniType<T>, cache: RequestCache): Promise<T> {
  const result = schema.safeParse(parse(path, await fetchText(path, cache)))
  if (result.success) return result.data
  throw foreign(path, result.error.issues[0])
}

async function fetchText(path: string, cache: RequestCache): Promise<string> {
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
    throw new DatasetError('foreign', path, 'is a web page here, not data')
  }
  return response.text().catch(() => {
    throw new DatasetError('unreachable', path, 'broke off before its end')
  })
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    if (/^\s*</.test(text)) throw new DatasetError('foreign', path, 'is a web page here, not data')
    const fault = findJsonFault(text)
    if (!fault) throw new DatasetError('damaged', path, 'is not JSON')
    const where = `line ${fault.line}, column ${fault.column}`
    const problem = fault.isCut
      ? `ends too early, at ${where}`
      : `is not JSON at ${where}: expected ${fault.expected}, found ${fault.found}`
    throw new DatasetError('damaged', path, problem)
  }
}

function foreign(path: string, issue: z.core.$ZodIssue | undefined): DatasetError {
  const where = issue ? formatPath(issue.path) : ''
  const expected = issue ? expectation(issue) : 'another form'
  return new DatasetError(
    'foreign',
    path,
    `is not the file expected here: ${where ? `at ${where} ` : ''}expected ${expected}`,
  )
}
