import * as z from 'zod/mini'
import type { EngagementRecord } from '../../src/domain/engagement.ts'
import { officialSchema, engagementRecordSchema, topicSchema } from '../../src/dataset/schema.ts'
import { checkRecord } from './checkRecord.ts'
import { checkLinks } from './checkLinks.ts'
import type { Dataset, RawDataset, RawFile } from './dataset.ts'
import { formatPath, reporter, type Fault } from './fault.ts'

/** What a check of a dataset comes to: the dataset, or all that is wrong with it. */
export type Checked = { dataset: Dataset; faults?: never } | { dataset?: never; faults: Fault[] }

/** A record that is well-formed, and the file that it came from. */
export interface FiledRecord {
  file: string
  record: EngagementRecord
}

/**
 * Checks all that was read, and lists every fault of the run. Records that are not well-formed
 * are named for that alone; the rest is also checked for what it says.
 */
export function checkDataset(raw: RawDataset): Checked {
  const faults: Fault[] = []
  const officials = parseFile(raw.officials, z.array(officialSchema), faults) ?? []
  const topics = parseFile(raw.topics, z.array(topicSchema), faults) ?? []
  checkUnique(officials, reporter(faults, raw.officials.file))
  checkUnique(topics, reporter(faults, raw.topics.file))

  const filed = raw.engagements.flatMap((file): FiledRecord[] => {
    const record = parseFile(file, engagementRecordSchema, faults)
    return record ? [{ file: file.file, record }] : []
  })
  const known = {
    officials: new Map(officials.map(official => [official.id, official])),
    topics: new Set(topics.map(topic => topic.id)),
  }
  for (const { file, record } of filed) checkRecord(file, record, known, reporter(faults, file))
  checkLinks(filed, raw.engagements, faults)
  if (raw.engagements.length === 0) {
    reporter(faults, 'engagements')('', [], 'at least one record')
  }
  if (faults.length > 0) return { faults }
  const records = filed.map(({ record }) => record).toSorted(byTime)
  return { dataset: { version: raw.version, officials, topics, records } }
}

/** In order of time, then of id. */
const byTime = (a: EngagementRecord, b: EngagementRecord) =>
  a.date < b.date || (a.date === b.date && a.id < b.id) ? -1 : 1

/** The parsed content of a file, or `null` after its faults have been added to the list. */
function parseFile<Schema extends z.ZodMiniType>(
  raw: RawFile,
  schema: Schema,
  faults: Fault[],
): z.infer<Schema> | null {
  const report = reporter(faults, raw.file)
  if (raw.syntaxError !== undefined) {
    report('', raw.syntaxError, 'JSON')
    return null
  }
  const result = schema.safeParse(raw.value)
  if (result.success) return result.data
  for (const issue of result.error.issues) reportIssue(issue, raw.value, report)
  return null
}

function reportIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  report: ReturnType<typeof reporter>,
): void {
  const path = formatPath(issue.path)
  const found = issue.path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  )
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        report(path, key, 'no field of this name', knownFieldsBeside(found, issue.keys))
      }
      break
    case 'invalid_value':
      report(path, found, `one of ${issue.values.join(', ')}`, issue.values.map(String))
      break
    case 'invalid_type':
      report(
        path,
        found,
        found === undefined
          ? `a field of type ${issue.expected}`
          : `a value of type ${issue.expected}`,
      )
      break
    default:
      report(path, found, issue.message.replace(/^expected /, ''))
  }
}

/** Fields of all schemas, to name the one that a mistyped field was meant to be. */
const FIELDS = [
  ...Object.keys(engagementRecordSchema.shape),
  ...Object.keys(officialSchema.shape),
  ...Object.keys(topicSchema.shape),
  'side publisher form via url language coverage points text speaker act terms words from match',
].flatMap(names => names.split(' '))

function knownFieldsBeside(object: unknown, unknown: readonly string[]): string[] {
  const taken = new Set(Object.keys(object ?? {}))
  return FIELDS.filter(field => !taken.has(field) && !unknown.includes(field))
}

function checkUnique(entries: readonly { id: string }[], report: ReturnType<typeof reporter>) {
  const seen = new Set<string>()
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) report(`[${index}].id`, id, 'an id that no other entry has')
    seen.add(id)
  }
}
