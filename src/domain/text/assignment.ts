import { groupBy } from '../lists.ts'

/** A row and a column that may be paired, and the gain of doing so, above 0. */
export interface Candidate {
  row: number
  column: number
  gain: number
}

/**
 * The choice of candidates that is worth most in all, each row and each column in one of them at
 * most. Candidates that have no row and no column in common with others, directly or through
 * others, are solved apart, so that long lists with few candidates take little time.
 */
export function assign<One extends Candidate>(candidates: readonly One[]): One[] {
  const useful = candidates.filter(({ gain }) => gain > 0)
  return [...groupBy(useful, componentOf(useful)).values()].flatMap(solve)
}

/** Tells candidates apart that touch none of one another's rows and columns. */
function componentOf(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const parent = new Map<number, number>()
  // Rows are even, columns odd.
  const root = (node: number): number => {
    let top = node
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up
    for (let at = node; at !== top;) {
      const next = parent.get(at) ?? top
      parent.set(at, top)
      at = next
    }
    return top
  }
  for (const { row, column } of candidates) {
    const [a, b] = [root(2 * row), root(2 * column + 1)]
    if (a !== b) parent.set(a, b)
  }
  return ({ row }) => root(2 * row)
}

/** The Hungarian method with potentials, on the rows and columns of one component. */
function solve<One extends Candidate>(candidates: readonly One[]): One[] {
  if (candidates.length < 2) return [...candidates]
  const rows = [...new Set(candidates.map(({ row }) => row))]
  const columns = [...new Set(candidates.map(({ column }) => column))]
  const isWide = rows.length <= columns.length
  const [lines, places] = isWide ? [rows, columns] : [columns, rows]
  const lineAt = new Map(lines.map((line, index) => [line, index]))
  const placeAt = new Map(places.map((place, index) => [place, index]))
  const best = new Map<number, One>()
  const costs = lines.map(() => new Float64Array(places.length))
  for (const candidate of candidates) {
    const [a, b] = isWide ? [candidate.row, candidate.column] : [candidate.column, candidate.row]
    const [line, place] = [lineAt.get(a) ?? 0, placeAt.get(b) ?? 0]
    const cost = costs[line]
    if (!cost || -(cost[place] ?? 0) >= candidate.gain) continue
    cost[place] = -candidate.gain
    best.set(line * places.length + place, candidate)
  }
  return cheapest(costs, places.length).flatMap((line, place) =>
    line < 0 ? [] : (best.get(line * places.length + place) ?? []),
  )
}

/**
 * For each place the line that is put there, or -1, so that the costs add up to the least.
 * There are at least as many places as lines.
 */
function cheapest(costs: readonly Float64Array[], places: number): number[] {
  const lineOf = new Int32Array(places + 1).fill(-1)
  const ofLine = new Float64Array(costs.length)
  const ofPlace = new Float64Array(places + 1)
  for (let line = 0; line < costs.length; line++) {
    // The place after the last stands for "the line that is to be put somewhere".
    lineOf[places] = line
    let at = places
    const least = new Float64Array(places + 1).fill(Infinity)
    const from = new Int32Array(places + 1).fill(places)
    const seen = new Uint8Array(places + 1)
    do {
      seen[at] = 1
      const current = lineOf[at] as number
      let delta = Infinity
      let nearest = at
      for (let place = 0; place < places; place++) {
        if (seen[place]) continue
        const cost =
          (costs[current]?.[place] as number) -
          (ofLine[current] as number) -
          (ofPlace[place] as number)
        if (cost < (least[place] as number)) {
          least[place] = cost
          from[place] = at
        }
        if ((least[place] as number) < delta) {
          delta = least[place] as number
          nearest = place
        }
      }
      for (let place = 0; place <= places; place++) {
        if (seen[place]) {
          ofLine[lineOf[place] as number] = (ofLine[lineOf[place] as number] as number) + delta
          ofPlace[place] = (ofPlace[place] as number) - delta
        } else {
          least[place] = (least[place] as number) - delta
        }
      }
      at = nearest
    } while (lineOf[at] !== -1)
    while (at !== places) {
      const previous = from[at] as number
      lineOf[at] = lineOf[previous] as number
      at = previous
    }
  }
  return [...lineOf.subarray(0, places)]
}
