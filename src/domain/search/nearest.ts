/**
 * Levenshtein distance: the number of letters to insert, delete or replace to turn one text into
 * the other. The Wagner–Fischer algorithm, one row at a time.
 */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * The candidates closest to a text, closest first, at most `most` of them, none further away than
 * `limit` times the length of the longer text.
 */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  most = 1,
  limit = 0.5,
): string[] {
  return [...candidates]
    .map(candidate => ({ candidate, distance: editDistance(text, candidate) }))
    .filter(
      ({ candidate, distance }) => distance <= limit * Math.max(text.length, candidate.length),
    )
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}
