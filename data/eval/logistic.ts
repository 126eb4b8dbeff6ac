/** The features of a case, and its label. */
export interface Example {
  values: readonly number[]
  holds: boolean
}

/** The ridge penalty, strong enough to keep correlated features from cancelling out. */
const PENALTY = 1

/** Weights of a logistic regression with a ridge penalty, by Newton's method. */
export function fitLogistic(examples: readonly Example[]): number[] {
  const size = examples[0]?.values.length ?? 0
  let weights: number[] = Array.from({ length: size }, () => 0)
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map(weight => PENALTY * weight)
    const curvature = weights.map((_, row) =>
      weights.map((__, column) => (row === column ? PENALTY : 0) as number),
    )
    for (const { values, holds } of examples) {
      const likely = logistic(
        values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
      )
      const spread = likely * (1 - likely)
      for (const [row, value] of values.entries()) {
        gradient[row] = (gradient[row] ?? 0) + (likely - Number(holds)) * value
        const line = curvature[row] ?? []
        for (const [column, other] of values.entries()) {
          line[column] = (line[column] ?? 0) + spread * value * other
        }
      }
    }
    const step = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight - (step[at] ?? 0))
  }
  return weights
}

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value))

/** Solves a system of linear equations with a positive definite matrix by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  for (const [index, row] of rows.entries()) {
    const pivot = row[index] ?? 1
    for (const [place, value] of row.entries()) row[place] = value / pivot
    for (const other of rows) {
      if (other === row) continue
      const factor = other[index] ?? 0
      if (factor === 0) continue
      for (const [place, value] of row.entries())
        other[place] = (other[place] ?? 0) - factor * value
    }
  }
  return rows.map(row => row.at(-1) ?? 0)
}
