import type { Report } from '../fault.ts'
import type { Filed } from './known.ts'

/** A record's id begins with its date and is the name of its file, in the folder of the year. */
export function checkName({ file, record, report }: Filed): void {
  const { id, date } = record
  if (!id.startsWith(`${date}-`)) report('id', id, `an id that begins with the date, ${date}-`)
  const expected = `engagements/${id.slice(0, 4)}/${id}.json`
  if (file !== expected) report('id', id, `the name of the file, which would be ${expected}`)
}

/** An entry of a list that is known by its id. */
interface Entry {
  id: string
  formerIds?: readonly string[] | undefined
}

/** Ids of a list are unique, former ids included. */
export function checkUnique(entries: readonly Entry[], report: Report): void {
  const seen = new Set<string>()
  const check = (path: string, id: string) => {
    if (seen.has(id)) report(path, id, 'an id that no other entry has')
    seen.add(id)
  }
  for (const [index, { id }] of entries.entries()) check(`[${index}].id`, id)
  for (const [index, { formerIds = [] }] of entries.entries()) {
    for (const [place, id] of formerIds.entries()) check(`[${index}].formerIds[${place}]`, id)
  }
}

/** Ids of engagements are unique, aliases included. */
export function checkAliases(filed: readonly Filed[]): void {
  const owners = new Map<string, string>()
  for (const { file, record, report } of filed) {
    const owner = owners.get(record.id)
    if (owner) report('id', record.id, `an id that no other record has; ${owner} has it`)
    owners.set(record.id, file)
  }
  for (const { file, record, report } of filed) {
    for (const [index, alias] of (record.aliases ?? []).entries()) {
      const owner = owners.get(alias)
      if (owner) report(`aliases[${index}]`, alias, `an id that is not in use; ${owner} has it`)
      owners.set(alias, file)
    }
  }
}
