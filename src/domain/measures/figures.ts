/** "27%"; "<1%" for what would round to zero, "–" if there is no share. */
export function formatShare(share: number | null): string {
  if (share === null) return '–'
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`
}

/** Percentage points with a sign, as a whole number: "+10", "−3", "0". */
export function formatPoints(gap: number): string {
  const points = Math.round(gap * 100)
  return points === 0 ? '0' : `${points < 0 ? '−' : '+'}${Math.abs(points)}`
}

/** The same with one decimal below ten: "+10", "−3.5", "0". */
export function formatFinePoints(gap: number): string {
  const points = Math.abs(gap * 100)
  const text = points < 9.95 ? points.toFixed(1) : points.toFixed(0)
  if (Number(text) === 0) return '0'
  return `${gap < 0 ? '−' : '+'}${text}`
}

/** A share for tables and their files, in per cent with one decimal: 12.3. */
export const percentOf = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 10
