import { countEach } from '../lists.ts'

/** A number for each pair of a row and a column. */
export interface Table {
  rows: number
  columns: number
  /** Row by row. */
  values: Float64Array
}

export const makeTable = (rows: number, columns: number): Table => ({
  rows,
  columns,
  values: new Float64Array(rows * columns),
})

export const at = ({ columns, values }: Table, row: number, column: number): number =>
  values[row * columns + column] ?? 0

type Tokens = ReadonlySet<string>

/**
 * How alike each set on the left is to each on the right, from 0 to 1: the cosine of their
 * tokens, which weigh the more the fewer of all sets hold them.
 */
export function likenesses(left: readonly Tokens[], right: readonly Tokens[]): Table {
  const counts = countEach([...left, ...right].flatMap(tokens => [...tokens]))
  const all = left.length + right.length
  const weights = new Map(
    [...counts].map(([token, count]) => [token, Math.log(1 + all / count) ** 2]),
  )
  const lengthOf = (tokens: Tokens) =>
    Math.sqrt([...tokens].reduce((sum, token) => sum + (weights.get(token) ?? 0), 0))
  const holders = new Map<string, number[]>()
  for (const [column, tokens] of right.entries()) {
    for (const token of tokens) {
      const known = holders.get(token)
      if (known) known.push(column)
      else holders.set(token, [column])
    }
  }
  const table = makeTable(left.length, right.length)
  const lengths = right.map(lengthOf)
  for (const [row, tokens] of left.entries()) {
    const start = row * right.length
    for (const token of tokens) {
      const weight = weights.get(token) ?? 0
      for (const column of holders.get(token) ?? []) table.values[start + column]! += weight
    }
    const length = lengthOf(tokens)
    for (let column = 0; column < right.length; column++) {
      const place = start + column
      const shared = table.values[place] ?? 0
      if (shared > 0) table.values[place] = shared / (length * (lengths[column] ?? 1))
    }
  }
  return table
}

/**
 * By how much each value leads the others of its row and of its column; below 0 where one of
 * them is larger.
 */
export function leads(table: Table): Table {
  const { rows, columns } = table
  const ofRow = Array.from({ length: rows }, (_, row) =>
    topTwo(columns, column => at(table, row, column)),
  )
  const ofColumn = Array.from({ length: columns }, (_, column) =>
    topTwo(rows, row => at(table, row, column)),
  )
  const result = makeTable(rows, columns)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = at(table, row, column)
      const others = Math.max(bestOther(ofRow[row], column), bestOther(ofColumn[column], row))
      result.values[row * columns + column] = value - others
    }
  }
  return result
}

interface TopTwo {
  first: number
  best: number
  second: number
}

function topTwo(length: number, valueAt: (index: number) => number): TopTwo {
  const top = { first: -1, best: 0, second: 0 }
  for (let index = 0; index < length; index++) {
    const value = valueAt(index)
    if (value > top.best) {
      top.second = top.best
      top.best = value
      top.first = index
    } else if (value > top.second) top.second = value
  }
  return top
}

/** The largest value besides the one at an index. */
const bestOther = (top: TopTwo | undefined, index: number): number =>
  top === undefined ? 0 : top.first === index ? top.second : top.best
