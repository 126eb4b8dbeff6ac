import type { Report } from '../fault.ts'

/** The entries of a list stand in order of their ids, so that two people add to it alike. */
export function checkOrder(entries: readonly { id: string }[], report: Report): void {
  for (const [index, { id }] of entries.entries()) {
    const before = entries[index - 1]
    if (before && before.id > id) report(`[${index}].id`, id, `its place before ${before.id}`)
  }
}
