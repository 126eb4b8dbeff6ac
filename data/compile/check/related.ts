import {
  lastDay,
  wasHeld,
  type EngagementRecord,
  type Relation,
} from '../../../src/domain/record/engagement.ts'
import type { Filed, Known } from './known.ts'

/** For each type of link, what it requires of the other record, in words and as a test. */
export const RULES: Record<
  Relation,
  { holds: (record: EngagementRecord, other: EngagementRecord) => boolean; expected: string }
> = {
  prepares: {
    holds: (record, other) => lastDay(other) >= record.date,
    expected: 'a record that is not earlier, since this one prepares it',
  },
  follows: {
    holds: (record, other) => other.date <= lastDay(record),
    expected: 'a record that is not later, since this one follows it',
  },
  'part-of': {
    holds: (record, other) => other.date <= record.date && lastDay(other) >= lastDay(record),
    expected: 'a record whose days span those of this one',
  },
  reschedules: {
    holds: (record, other) => !wasHeld(other) && other.date <= record.date,
    expected: 'an earlier record of what did not take place',
  },
}

/** Links point to other records, each only once, that satisfy the type of the link. */
export function checkRelated({ record, report }: Filed, known: Known): void {
  const seen = new Set<string>()
  let wholes = 0
  for (const [index, { id, type }] of record.related.entries()) {
    const path = `related[${index}]`
    const other = known.records.get(id)
    if (id === record.id || seen.has(id)) report(`${path}.id`, id, 'another record, each once')
    else if (other && !RULES[type].holds(record, other)) {
      report(`${path}.id`, id, RULES[type].expected)
    } else if (!other && !known.recordIds.has(id)) {
      report(`${path}.id`, id, 'the id of a record', known.recordIds)
    }
    if (type === 'part-of' && wholes++ > 0) report(`${path}.type`, type, 'at most one part-of')
    seen.add(id)
  }
}
