import { ACTS, type Act } from '../record/engagement.ts'
import type { Judged, TextLanguage } from './analysis.ts'
import { withWideMarks } from './language.ts'
import { REPORTING } from './reporting.ts'

type Patterns = readonly (readonly [Act, RegExp])[]

const prepare = (sources: Readonly<Partial<Record<Act, string>>>, wrap: (all: string) => string) =>
  ACTS.flatMap(act => {
    const source = sources[act]
    return source === undefined ? [] : [[act, new RegExp(wrap(source), 'giu')] as const]
  })

const asWord = (source: string) => `(?:\\b|^)(?:${source})\\b`
const asIs = (source: string) => source

const VERBS: Readonly<Record<TextLanguage, Patterns>> = {
  en: prepare(REPORTING.en.verbs, asWord),
  zh: prepare(REPORTING.zh.verbs, asIs),
}
const CONTENT: Readonly<Record<TextLanguage, Patterns>> = {
  en: prepare(REPORTING.en.content, asWord),
  zh: prepare(REPORTING.zh.content, asIs),
}

/**
 * The act of a passage. The first strong verb decides; if there are only weak ones ("said") or none,
 * the content does: "must", "red line". The default is `state`.
 */
export function actIn(written: string, language: TextLanguage): Judged<Act> {
  const text = language === 'zh' ? withWideMarks(written) : written
  const verbs = find(text, VERBS[language])
  const main =
    verbs.find(({ act }) => act !== 'state') ?? find(text, CONTENT[language])[0] ?? verbs[0]
  if (!main) return { value: 'state', because: [] }
  return { value: main.act, because: [{ start: main.start, end: main.end }] }
}

/** All matches in a text, in order; at the same offset the longest first. */
const find = (text: string, patterns: Patterns) =>
  patterns
    .flatMap(([act, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
        act,
        start: index,
        end: index + words.length,
      })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
