/** Percentage points with their sign, whole: "+10", "−3", "0". */
export function formatPoints(gap: number): string {
  const points = Math.round(gap * 100)
  return points === 0 ? '0' : `${points < 0 ? '−' : '+'}${Math.abs(points)}`
}

/** A share as a table and its file hold it, in per cent with one decimal: 12.3. */
export const percentOf = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 10
