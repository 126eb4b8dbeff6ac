import type * as z from 'zod/mini'
import { findJsonFault } from './format/jsonFault.ts'
import { DatasetError } from './DatasetError.ts'
import { expectation, formatPath } from './format/issue.ts'

/**
 * The content of a data file, checked against its schema.
 *
 * @throws DatasetError saying what is wrong with it
 */
export function examine<T>(path: string, text: string, schema: z.ZodMiniType<T>): T {
  const result = schema.safeParse(parse(path, text))
  if (result.success) return result.data
  throw foreign(path, result.error.issues[0])
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    if (/^\s*</.test(text))
      throw new DatasetError('foreign', path, 'came as a web page, not as data')
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
