import type { EngagementRecord, Point } from '../record/engagement.ts'
import type { Concept } from './concept.ts'

/** The glossary's English wordings by Chinese term: "相互尊重" → "mutual respect". */
export type English = Readonly<Record<string, string>>

/** A record with the English wordings of its Chinese terms. */
export type WordedRecord = EngagementRecord & { english: English }

/** The English wordings of the Chinese terms that the glossary lists. */
export function englishOf(terms: readonly string[], glossary: readonly Concept[]): English {
  const chinese = new Set(terms.filter(isChinese))
  return Object.fromEntries(
    glossary.flatMap(({ en, terms: own }) =>
      own.flatMap(term => (chinese.has(term) ? [[term, en]] : [])),
    ),
  )
}

/** Whether a term holds Chinese characters. */
export const isChinese = (term: string): boolean => /\p{Script=Han}/u.test(term)

/**
 * The English wordings to show in each point. A term is translated only where it first occurs.
 *
 * @param points in the order of the page; a point listed twice shows the same wordings both times
 */
export function englishAtFirst(
  points: Iterable<Pick<Point, 'terms'>>,
  english: English,
): ReadonlyMap<Pick<Point, 'terms'>, English> {
  const seen = new Set<string>()
  const shown = new Map<Pick<Point, 'terms'>, English>()
  for (const point of points) {
    if (shown.has(point)) continue
    const first = (point.terms ?? []).filter(term => english[term] !== undefined && !seen.has(term))
    shown.set(point, Object.fromEntries(first.map(term => [term, english[term] ?? ''])))
    for (const term of first) seen.add(term)
  }
  return shown
}
