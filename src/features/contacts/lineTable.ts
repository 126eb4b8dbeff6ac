import { countedAt } from '../../domain/contacts/lineRule.ts'
import type { LineRecord } from '../../domain/contacts/lineRecord.ts'
import type { FigureTable } from '../../domain/measures/table.ts'
import { INITIATOR_LABELS, STATUS_LABELS } from '../../domain/record/labels.ts'
import { postsOn } from '../../domain/record/posts.ts'
import {
  lastDay,
  type Engagement,
  type Official,
  type Side,
} from '../../domain/record/engagement.ts'

/** A line's engagements as a table, in order of time. */
export function lineTable(
  { line, all, gaps }: LineRecord,
  officials: ReadonlyMap<string, Official>,
): FigureTable {
  const daysBefore = new Map(gaps.map(({ after, days }) => [after?.id, days]))
  return {
    caption: `Contacts on the line of the ${line.label.toLowerCase()}, held or not, in order of time`,
    columns: [
      { label: 'Engagement' },
      { label: 'Engagement id', isId: true },
      { label: 'First day' },
      { label: 'Last day' },
      { label: 'Status' },
      { label: 'United States' },
      { label: 'China' },
      { label: 'Who asked' },
      { label: 'Gap before it, days', numeric: true },
    ],
    rows: all.map(engagement => [
      engagement.title,
      engagement.id,
      engagement.date,
      lastDay(engagement),
      STATUS_LABELS[engagement.status],
      whoText(engagement, 'us', officials),
      whoText(engagement, 'cn', officials),
      INITIATOR_LABELS[engagement.initiator],
      daysBefore.get(engagement.id) ?? null,
    ]),
  }
}

/** The side's officials who count, with the posts held that day: "Lloyd Austin (Secretary of Defense)". */
function whoText(
  engagement: Engagement,
  side: Side,
  officials: ReadonlyMap<string, Official>,
): string {
  return countedAt(engagement, officials)
    .filter(official => official.side === side)
    .map(official => {
      const posts = postsOn(official, engagement.date).join('; ')
      return posts === '' ? official.name : `${official.name} (${posts})`
    })
    .join(', ')
}
