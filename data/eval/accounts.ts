import type { Account, EngagementRecord, Point, Side } from '../../src/domain/record/engagement.ts'
import { SIDES } from '../../src/domain/record/engagement.ts'
import { actIn } from '../../src/domain/text/act.ts'
import type { AnalysedText } from '../../src/domain/text/analysis.ts'
import type { TextContext } from '../../src/domain/text/context.ts'
import { languageOf } from '../../src/domain/text/language.ts'
import { termsIn } from '../../src/domain/text/passageTerms.ts'
import { speakerIn } from '../../src/domain/text/speaker.ts'

/** Both accounts of an engagement. */
export type Pair = Readonly<Record<Side, Account>>

/** The accounts of those engagements that have two with points in them. */
export const pairsIn = (records: readonly EngagementRecord[]): Pair[] =>
  records.flatMap(({ accounts }) => {
    const [us, cn] = SIDES.map(side => accounts.find(account => account.side === side))
    return us?.points.length && cn?.points.length ? [{ us, cn }] : []
  })

/** An account as the result of an analysis whose text consists of the paraphrases. */
export function analyseAccount({ side, points }: Account, context: TextContext): AnalysedText {
  let start = 0
  const passages = points.map(({ text, words }, index) => {
    const end = start + text.length
    const place = { start, end, paragraph: index, sentence: index }
    start = end
    const language = languageOf(text)
    return {
      ...place,
      place: { start: place.start, end },
      text,
      read: text,
      words,
      isBoilerplate: false,
      topics: context.tag(text, language),
      speaker: speakerIn(text, side, language, context.names) ?? { value: side, because: [] },
      act: actIn(text, language),
      terms: termsIn(text, context.terms),
    }
  })
  const text = points.map(point => point.text).join('')
  return { side, language: languageOf(text), text, passages }
}

/** True where both points carry the same letter. */
export const isMatch = (us: Point | undefined, cn: Point | undefined): boolean =>
  us?.match !== undefined && us.match === cn?.match

/** The indexes of a US and a Chinese point that were matched. */
export interface FoundPair {
  us: number
  cn: number
}

/** Finds the pairs of two accounts. */
export type Matcher = (us: AnalysedText, cn: AnalysedText) => readonly FoundPair[]
