import { SIDES, type Official, type Side } from '../record/engagement.ts'

/** Two officials of different sides. */
export type OfficialPair = Readonly<Record<Side, Official>>

/** The officials of a filter, and whether an engagement must have all of them or any. */
interface AskedFor {
  officials: readonly string[]
  match: 'any' | 'all'
}

/** The pair of a filter that asks for two officials of different sides together; else `null`. */
export function pairOf(
  { officials: ids, match }: AskedFor,
  officials: ReadonlyMap<string, Official>,
): OfficialPair | null {
  if (ids.length !== 2 || match !== 'all') return null
  const [us, cn] = SIDES.map(side =>
    ids.flatMap(id => officials.get(id) ?? []).find(official => official.side === side),
  )
  return us && cn ? { us, cn } : null
}
