import type { Report } from '../fault.ts'

/** The entries of a list are sorted by id, so that there is one place to add each. */
export function checkOrder(entries: readonly { id: string }[], report: Report): void {
  for (const [index, { id }] of entries.entries()) {
    const before = entries[index - 1]
    if (before && before.id > id) report(`[${index}].id`, id, `its place before ${before.id}`)
  }
}
