import type { Engagement } from '../../domain/engagement.ts'

/** Engagements by the year of their date ("2021"), years and engagements in the order given. */
export function byYear(
  engagements: readonly Engagement[],
): ReadonlyMap<string, readonly Engagement[]> {
  const years = new Map<string, Engagement[]>()
  for (const engagement of engagements) {
    const year = engagement.date.slice(0, 4)
    const sameYear = years.get(year)
    if (sameYear) sameYear.push(engagement)
    else years.set(year, [engagement])
  }
  return years
}
