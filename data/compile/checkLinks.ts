import { lastDay, type EngagementRecord, type RelatedLink } from '../../src/domain/engagement.ts'
import type { FiledRecord } from './check.ts'
import type { RawFile } from './dataset.ts'
import { reporter, type Fault, type Report } from './fault.ts'

/**
 * Checks what records say of one another: unique ids and aliases, and related links. A link to a
 * record that is not well-formed is no fault of the link.
 */
export function checkLinks(
  filed: readonly FiledRecord[],
  files: readonly RawFile[],
  faults: Fault[],
): void {
  const byId = new Map<string, EngagementRecord>()
  for (const { file, record } of filed) {
    if (byId.has(record.id)) {
      reporter(faults, file)('id', record.id, 'an id that no other record has')
    }
    byId.set(record.id, record)
  }
  // The id that each file's name promises, for files whose content could not be used.
  const promised = new Set(files.map(({ file }) => file.replace(/^.*\/|\.json$/g, '')))
  const aliases = new Map<string, string>()
  for (const { file, record } of filed) {
    const report = reporter(faults, file)
    checkAliases(record, byId, aliases, report)
    for (const [index, link] of record.related.entries()) {
      const path = `related[${index}].id`
      const other = byId.get(link.id)
      if (other) checkLink(record, link, other, path, report)
      else if (!promised.has(link.id)) {
        report(path, link.id, 'the id of another record', byId.keys())
      }
    }
  }
}

function checkAliases(
  { id, aliases = [] }: EngagementRecord,
  byId: ReadonlyMap<string, EngagementRecord>,
  seen: Map<string, string>,
  report: Report,
) {
  for (const [index, alias] of aliases.entries()) {
    const path = `aliases[${index}]`
    if (byId.has(alias)) report(path, alias, 'an id that no record has any more')
    const other = seen.get(alias)
    if (other !== undefined) report(path, alias, `an alias that only one record has; ${other} too`)
    seen.set(alias, id)
  }
}

function checkLink(
  record: EngagementRecord,
  { id, type }: RelatedLink,
  other: EngagementRecord,
  path: string,
  report: Report,
) {
  if (id === record.id) report(path, id, 'the id of another record')
  const spans = other.date <= record.date && lastDay(other) >= lastDay(record)
  if (type === 'part-of' && !spans) {
    report(path, id, `a record that spans ${record.date} to ${lastDay(record)}`)
  }
  if (type === 'prepares' && lastDay(other) < record.date) {
    report(path, id, `a later record than ${record.date}, which this one prepares`)
  }
  if (type === 'follows' && other.date > lastDay(record)) {
    report(path, id, `an earlier record than ${lastDay(record)}, which this one follows`)
  }
}
