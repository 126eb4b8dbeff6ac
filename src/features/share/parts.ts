import type { PlacedPoint } from '../../domain/accounts/pairing.ts'
import { accountOf, placePoints } from '../../domain/accounts/pairing.ts'
import { SIDES, type EngagementRecord, type Topic } from '../../domain/record/engagement.ts'
import { ACCOUNT_LABELS, pointName } from '../../domain/record/labels.ts'
import { pointId, readPointId } from '../../accounts/pointId.ts'

/** A part of an engagement's page that can be linked or embedded alone. */
export interface Part {
  /** As the address names it after its "#". */
  id: string
  /** As a list of parts shows it. */
  label: string
  /** As the end of a title: ": Taiwan", ", point 12 of the Chinese account". */
  suffix: string
  /** `null` for a topic. */
  point: PlacedPoint | null
}

/** Parts of one kind: topics, or the points of one account. */
export interface PartGroup {
  label: string
  parts: readonly Part[]
}

const MOST_LETTERS = 60

/** The topics that points raise, then the points of each account. */
export function partsOf(
  { topics: own, accounts }: Pick<EngagementRecord, 'topics' | 'accounts'>,
  topics: ReadonlyMap<string, Topic>,
): PartGroup[] {
  const raised = own.filter(id =>
    accounts.some(({ points }) => points.some(point => point.topics.includes(id))),
  )
  const groups = [
    {
      label: 'Topics',
      parts: raised.map((id): Part => {
        const label = topics.get(id)?.label ?? id
        return { id, label, suffix: `: ${label}`, point: null }
      }),
    },
    ...SIDES.map(side => ({
      label: ACCOUNT_LABELS[side],
      parts: placePoints(accountOf(accounts, side)).map(partOfPoint),
    })),
  ]
  return groups.filter(({ parts }) => parts.length > 0)
}

const partOfPoint = (point: PlacedPoint): Part => ({
  id: pointId(point),
  label: `${point.index + 1}: ${clipped(point.point.text)}`,
  suffix: `, ${pointName(point)}`,
  point,
})

/** The start of a text, up to the end of a word. */
function clipped(text: string): string {
  if (text.length <= MOST_LETTERS) return text
  return `${text.slice(0, text.lastIndexOf(' ', MOST_LETTERS))} …`
}

/** The part with an id; `undefined` for '' and for what the page does not have. */
export const partWith = (groups: readonly PartGroup[], id: string): Part | undefined =>
  groups.flatMap(({ parts }) => parts).find(part => part.id === id)

/** The part that the fragment of an address names: its id, or '' for the whole page. */
export function namedPart(groups: readonly PartGroup[], hash: string): string {
  const name = hash.slice(1)
  const point = readPointId(name)
  return partWith(groups, point ? pointId(point) : name)?.id ?? ''
}
