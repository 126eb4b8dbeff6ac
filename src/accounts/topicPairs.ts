import type { PointPair, TopicRow } from '../domain/accounts/pairing.ts'
import { pointId } from './pointId.ts'

/** A row of cells: a pair of points, with a React key. */
interface KeyedPair extends PointPair {
  key: string
}

const EMPTY: readonly KeyedPair[] = [{ key: 'none', match: null, us: [], cn: [] }]

/** The pairs in a topic's row; one empty pair if all its points are listed under other topics. */
export const pairsOf = ({ pairs }: TopicRow): readonly KeyedPair[] =>
  pairs.length === 0
    ? EMPTY
    : pairs.map(pair => ({ ...pair, key: [...pair.us, ...pair.cn].map(pointId).join(' ') }))
