import { SIDES, type Side } from '../record/engagement.ts'
import type { TopicRow } from '../accounts/pairing.ts'
import { NO_TOPIC } from '../accounts/pairing.ts'
import type { Comparison } from './analysis.ts'
import { partnersIn } from './corrections.ts'

/** One side's text in figures; headings do not count. */
export interface TextFigures {
  words: number
  /** Sentences, and clauses of one that report something of their own. */
  passages: number
  /** Topics that it raises. */
  topics: number
  /** Share of its words in passages that are matched, 0 to 1; `null` for a text of no words. */
  matched: number | null
}

/** Both texts in figures. */
export function figuresOf(comparison: Comparison): Readonly<Record<Side, TextFigures>> {
  const [us, cn] = SIDES.map(side => {
    const partners = partnersIn(comparison, side)
    const judged = [...comparison[side].passages.entries()].filter(
      ([, { isBoilerplate }]) => !isBoilerplate,
    )
    const sum = (some: typeof judged) => some.reduce((words, [, one]) => words + one.words, 0)
    const words = sum(judged)
    const topics = judged.flatMap(([, passage]) => passage.topics.map(({ topic }) => topic))
    return {
      words: Math.round(words),
      passages: judged.length,
      topics: new Set(topics).size,
      matched: words === 0 ? null : sum(judged.filter(([index]) => partners.has(index))) / words,
    }
  }) as [TextFigures, TextFigures]
  return { us, cn }
}

/** The topics that one text raises and the other does not, by the silent side, longest first. */
export function silencesIn(rows: readonly TopicRow[]): Readonly<Record<Side, readonly TopicRow[]>> {
  const silentOn = (side: Side) =>
    rows.filter(row => row.topic !== NO_TOPIC && row[side].presence === 'silent')
  return { us: silentOn('us'), cn: silentOn('cn') }
}

/** The topics of both texts, those whose shares of words differ most first. */
export const byEmphasis = (rows: readonly TopicRow[]): TopicRow[] =>
  rows.filter(({ topic }) => topic !== NO_TOPIC).toSorted((a, b) => gapOf(b) - gapOf(a))

const gapOf = ({ us, cn }: TopicRow) => Math.abs((us.share ?? 0) - (cn.share ?? 0))
