import type { Day } from '../time/day.ts'
import { versionNote, type Citation } from './citation.ts'

/** The reference as RIS, which EndNote, Zotero and others import: one tag per line. */
export function toRis(citation: Citation): string {
  const { key, kind, title, container, creators, issued, version, url, accessed } = citation
  const lines: [tag: string, value: string | null][] = [
    ['TY', kind === 'dataset' ? 'DATA' : 'ELEC'],
    ['ID', key],
    ...creators.map((creator): [string, string] => ['AU', creator]),
    ['TI', title],
    ['T2', container],
    ['PY', issued && issued.slice(0, 4)],
    ['DA', issued && slashed(issued)],
    ['ET', version],
    ['UR', url],
    ['Y2', accessed && slashed(accessed)],
    // Some programs ignore the access date of electronic sources.
    ['N1', versionNote(citation)],
    ['ER', ''],
  ]
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]))
    .join('')
}

const slashed = (day: Day) => day.replaceAll('-', '/')
