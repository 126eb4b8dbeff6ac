import { nearest } from '../../src/domain/nearest.ts'

/** Something wrong in the dataset, said so that whoever reads it can mend it. */
export interface Fault {
  /** Path relative to the dataset's folder. */
  file: string
  /** Where in the file: "accounts[0].points[2].topics[0]"; empty for the file as a whole. */
  path: string
  /** What stands there, as JSON. */
  found: string
  /** What should: "a topic id of topics.json". */
  expected: string
  /** The nearest valid value: "taiwan". */
  suggestion?: string | undefined
}

/** Where a check stands: the file, and a way to report a fault in it. */
export type Report = (
  path: string,
  found: unknown,
  expected: string,
  candidates?: Iterable<string>,
) => void

/** A reporter of faults in one file, which it adds to a list. */
export function reporter(faults: Fault[], file: string): Report {
  return (path, found, expected, candidates = []) => {
    const [suggestion] = typeof found === 'string' ? nearest(found, candidates) : []
    faults.push({ file, path, found: show(found), expected, suggestion })
  }
}

const MOST_SHOWN = 80

/** A value as JSON, cut where it is long; "nothing" where there is none. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}

/** A path as code writes it: ["accounts", 0, "url"] → "accounts[0].url" */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

/** All faults as a text, a file at a time, in the order of the files. */
export function formatFaults(faults: readonly Fault[]): string {
  const files = new Map<string, Fault[]>()
  for (const fault of faults) files.set(fault.file, [...(files.get(fault.file) ?? []), fault])
  const parts = [...files].map(([file, list]) => [file, ...list.map(formatFault)].join('\n'))
  const total = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files.size} ${files.size === 1 ? 'file' : 'files'}`
  return `${parts.join('\n\n')}\n\n${total}`
}

function formatFault({ path, found, expected, suggestion }: Fault): string {
  const hint = suggestion ? `; did you mean “${suggestion}”?` : ''
  return `  ${path ? `${path}: ` : ''}found ${found}, expected ${expected}${hint}`
}
