import { TEXT_LANGUAGES } from '../../../src/domain/text/analysis.ts'
import { patternFault, type TopicLexicon } from '../../../src/domain/text/lexicon.ts'
import type { Report } from '../fault.ts'

/** A well-formed file of the lexicon, and a function to report faults. */
export interface FiledLexicon {
  /** The path relative to the dataset's folder. */
  file: string
  report: Report
  entry: TopicLexicon
}

/** A file is named after its topic, refers to existing topics, and has valid patterns. */
export function checkLexicon(
  { file, report, entry }: FiledLexicon,
  topics: ReadonlySet<string>,
): void {
  if (!topics.has(entry.topic))
    report('topic', entry.topic, 'the id of a topic in topics.json', topics)
  const expected = `lexicon/${entry.topic}.json`
  if (file !== expected) {
    report('topic', entry.topic, `the name of the file, which would be ${expected}`)
  }
  for (const other of Object.keys(entry.beside ?? {})) {
    if (other === entry.topic) report(`beside.${other}`, other, 'another topic')
    else if (!topics.has(other))
      report(`beside.${other}`, other, 'the id of a topic in topics.json', topics)
  }
  checkPatterns(entry, report)
}

function checkPatterns(entry: TopicLexicon, report: Report) {
  for (const language of TEXT_LANGUAGES) {
    for (const [index, group] of entry[language].entries()) {
      for (const field of ['words', 'with', 'not'] as const) {
        const seen = new Set<string>()
        for (const [number, pattern] of (group[field] ?? []).entries()) {
          const path = `${language}[${index}].${field}[${number}]`
          const expected = patternFault(pattern, language)
          if (expected) report(path, pattern, expected)
          if (seen.has(pattern)) report(path, pattern, 'each pattern once')
          seen.add(pattern)
        }
      }
    }
  }
}
