import { ACTS, type Act } from '../engagement.ts'
import type { Judged, TextLanguage } from './analysis.ts'
import { CHINESE, ENGLISH } from './reporting.ts'

const PATTERNS: Readonly<Record<TextLanguage, readonly [Act, RegExp][]>> = {
  en: ACTS.map(act => [act, new RegExp(`\\b(?:${ENGLISH[act]})\\b`, 'gi')]),
  zh: ACTS.map(act => [act, new RegExp(CHINESE[act], 'g')]),
}

/** What a passage does; `state` where nothing says otherwise. */
export function actIn(text: string, language: TextLanguage): Judged<Act> {
  const hits = PATTERNS[language]
    .flatMap(([act, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
        act,
        start: index,
        end: index + word.length,
      })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const main = hits.find(({ act }) => act !== 'state') ?? hits[0]
  if (!main) return { value: 'state', because: [] }
  return { value: main.act, because: [{ start: main.start, end: main.end }] }
}
