import type { Span, TextLanguage } from './analysis.ts'
import { withWideMarks } from './language.ts'
import { CHINESE_SPEAKING, ENGLISH_REPORTING } from './reporting.ts'

/** Where a sentence may be cut, and how long both parts must be, in code units. */
const CUTS: Readonly<Record<TextLanguage, readonly { pattern: RegExp; least: number }[]>> = {
  en: [
    { pattern: /(?<=;\s+)(?=\S)/g, least: 24 },
    {
      pattern: new RegExp(
        String.raw`(?<=,\s)(?=(?:and|while|but)\s(?:(?:that\s)?(?:he|she|they|both|the|\p{Lu}[\w.’'-]*)\s(?:[\w.’'-]+\s){0,3})?(?:also\s|further\s)?(?:${ENGLISH_REPORTING}))`,
        'gu',
      ),
      least: 60,
    },
    // Past tense only: "and offers", "and talks" may be nouns.
    {
      pattern: new RegExp(
        String.raw`(?<=\s)(?=and\s(?:also\s|further\s)?(?:made (?:it )?clear\b|said\b|\p{L}+ed\b)(?<=\b(?:${ENGLISH_REPORTING})(?<!\b(?:proposed|suspended|announced|reported|stated|valued)))\s)`,
        'gu',
      ),
      least: 60,
    },
  ],
  zh: [
    { pattern: /(?<=；[”’」』）]?)(?=[^\s”’」』）])/g, least: 8 },
    {
      pattern: new RegExp(`(?<=，)(?=[^，。；]{0,12}(?:${CHINESE_SPEAKING}))`, 'g'),
      least: 24,
    },
  ],
}

/**
 * The clauses of a sentence, without gaps: it is cut at semicolons, and where it is long also
 * where somebody is reported to say something else (", and he also urged …", "，强调 …").
 */
export function clausesIn(text: string, sentence: Span, language: TextLanguage): Span[] {
  const written = text.slice(sentence.start, sentence.end)
  const words = language === 'zh' ? withWideMarks(written) : written
  const quoted = quotedIn(words)
  const cuts = CUTS[language].flatMap(({ pattern, least }) =>
    [...words.matchAll(pattern)].map(({ index }) => ({ index, least })),
  )
  const clauses: Span[] = []
  let start = 0
  for (const { index, least } of cuts.toSorted((a, b) => a.index - b.index)) {
    if (quoted(index) || index - start < least || words.length - index < least) continue
    clauses.push({ start: sentence.start + start, end: sentence.start + index })
    start = index
  }
  clauses.push({ start: sentence.start + start, end: sentence.end })
  return clauses
}

/** Longest quotation or bracket that keeps its parts together, in code units. */
const QUOTED =
  /“[^”]{0,400}”|"[^"]{0,400}"|「[^」]{0,400}」|《[^》]{0,400}》|[(（][^)）]{0,400}[)）]/g

/** Tells whether a place lies within quotation marks or brackets; to be asked from left to right. */
function quotedIn(words: string): (index: number) => boolean {
  const spans = words.matchAll(QUOTED)
  let span = spans.next().value
  return index => {
    while (span && span.index + span[0].length <= index) span = spans.next().value
    return span !== undefined && index > span.index
  }
}
