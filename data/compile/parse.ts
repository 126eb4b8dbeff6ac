import * as z from 'zod/mini'
import { expectation, formatPath } from '../../src/dataset/format/issue.ts'
import { findJsonFault } from '../../src/dataset/format/jsonFault.ts'
import type { SourceFile } from './dataset.ts'
import { reporter, type Fault, type Report } from './fault.ts'

/** A file's content as JSON, and as the schema's type if it has that form. */
export interface Parsed<T> {
  file: string
  report: Report
  /** The JSON, whatever its form; `undefined` if the text is not JSON. */
  raw: unknown
  /** The content in the schema's form; `undefined` if it has another. */
  value: T | undefined
}

/** Parses a file against its schema, adding what is wrong to the list of faults. */
export function parseFile<T>(
  { file, text }: SourceFile,
  schema: z.ZodMiniType<T>,
  faults: Fault[],
): Parsed<T> {
  const report = reporter(faults, file)
  const broken = findJsonFault(text)
  if (broken) {
    const { line, column, found, expected } = broken
    faults.push({ file, path: `line ${line}, column ${column}`, found, expected })
    return { file, report, raw: undefined, value: undefined }
  }
  const raw: unknown = JSON.parse(text)
  const result = schema.safeParse(raw)
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(issue, raw, schema, report)
  }
  return { file, report, raw, value: result.data }
}

function reportIssue(
  issue: z.core.$ZodIssue,
  raw: unknown,
  schema: z.ZodMiniType,
  report: Report,
): void {
  const found = valueAt(raw, issue.path)
  if (issue.code === 'unrecognized_keys') {
    const taken = Object.keys(found ?? {})
    const free = fieldsAt(schema, issue.path).filter(field => !taken.includes(field))
    for (const key of issue.keys) {
      report(formatPath([...issue.path, key]), key, 'the name of a field', free)
    }
    return
  }
  const candidates = issue.code === 'invalid_value' ? issue.values.map(String) : []
  report(formatPath(issue.path), found, expectation(issue), candidates)
}

/** The value at a path, or `undefined` if there is none. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
}

/** The names of the fields that the schema has for the object at a path. */
function fieldsAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema
  for (const key of path) {
    const inner = unwrap(at)
    if (inner instanceof z.ZodMiniArray) at = inner.def.element
    else if (inner instanceof z.ZodMiniObject) at = inner.shape[String(key)]
  }
  const object = unwrap(at)
  return object instanceof z.ZodMiniObject ? Object.keys(object.shape) : []
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable
    ? unwrap(schema.def.innerType)
    : schema
}
