import { compare } from '../../src/domain/lists.ts'
import { nearest } from '../../src/domain/search/nearest.ts'

/** Something wrong in the dataset, described so that a reader can fix it. */
export interface Fault {
  /** The path relative to the dataset's folder. */
  file: string
  /** The place in it, "accounts[0].points[2].topics[0]" or "line 3, column 7"; empty for all of it. */
  path: string
  /** The value found, as JSON, shortened if long; "nothing" if there is none. */
  found: string
  /** What was expected: "the id of a topic in topics.json". */
  expected: string
  /** The closest valid value: "taiwan". */
  suggestion?: string | undefined
}

/** Reports a fault in one file; the closest of the candidates becomes the suggestion. */
export type Report = (
  path: string,
  found: unknown,
  expected: string,
  candidates?: Iterable<string>,
) => void

/** A function that adds faults in one file to a list. */
export function reporter(faults: Fault[], file: string): Report {
  return (path, found, expected, candidates = []) => {
    const [suggestion] = typeof found === 'string' ? nearest(found, candidates) : []
    faults.push({ file, path, found: show(found), expected, ...(suggestion && { suggestion }) })
  }
}

const MOST_SHOWN = 80

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}

/** All faults as text, grouped by file in order of path, then a count. */
export function formatFaults(faults: readonly Fault[], what = 'fault'): string {
  const files = new Map<string, string[]>()
  for (const fault of faults) {
    files.set(fault.file, [...(files.get(fault.file) ?? []), formatFault(fault)])
  }
  const parts = [...files]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([file, lines]) => [file, ...lines].join('\n'))
  return [...parts, `${counted(faults.length, what)} in ${counted(files.size, 'file')}`].join(
    '\n\n',
  )
}

const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`

function formatFault({ path, found, expected, suggestion }: Fault): string {
  const hint = suggestion ? `; did you mean “${suggestion}”?` : ''
  return `  ${path ? `${path}: ` : ''}found ${found}, expected ${expected}${hint}`
}
