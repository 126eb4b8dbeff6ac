import type * as z from 'zod/mini'

/** Keys and indexes from the root of a file down to a value. */
export type Path = readonly PropertyKey[]

/** "accounts[0].points[2].topics[0]"; empty for the whole file. */
export const formatPath = (path: Path): string =>
  path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`,
    )
    .join('')

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
}

/** What the schema expected: "text", "one of us, cn", "a day that exists, …". */
export function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.length > 1 ? `one of ${issue.values.join(', ')}` : String(issue.values[0])
    case 'unrecognized_keys':
      return `no field ${issue.keys.map(key => `“${key}”`).join(', ')}`
    default:
      return issue.message
  }
}
