import type { Side, Speaker } from '../record/engagement.ts'
import { actIn } from './act.ts'
import type {
  AnalysedPassage,
  AnalysedText,
  Comparison,
  Judged,
  Passage,
  Span,
  TextLanguage,
} from './analysis.ts'
import type { TextContext } from './context.ts'
import { originSpan, type EditedText } from './edits.ts'
import { isBoilerplate } from './boilerplate.ts'
import { introducedIn } from './introductions.ts'
import { languageOf } from './language.ts'
import { linesOf } from './lines.ts'
import { matchSteps } from './match.ts'
import { meetingDoubts } from './meetingDoubts.ts'
import { mendText } from './mend.ts'
import { withIntroduced } from './names.ts'
import { objectorIn } from './objector.ts'
import { pageLines } from './pageLines.ts'
import { termsIn } from './passageTerms.ts'
import { segment, textOf } from './segment.ts'
import { continuesSpeaker, speakerIn, type NamedSpeaker } from './speaker.ts'
import { finish, scaled, type Progress } from './steps.ts'
import { countWords } from './words.ts'

/** Analyses one side's text at once. */
export function analyseText(side: Side, text: string, context: TextContext): AnalysedText {
  return finish(analyseSteps(side, text, context))
}

/** Analyses and compares both texts at once. */
export function compareTexts(us: string, cn: string, context: TextContext): Comparison {
  return finish(compareSteps(us, cn, context))
}

/** The approximate share of the time that the analysis takes; the rest is matching. */
const ANALYSIS = 0.6

/** As `compareTexts`, one passage at a time: yields its progress, returns the comparison. */
export function* compareSteps(
  us: string,
  cn: string,
  context: TextContext,
): Generator<Progress, Comparison> {
  const all = us.length + cn.length || 1
  const [first, second] = [us, cn].map(text => (text.length / all) * ANALYSIS) as [number, number]
  const left = yield* scaled(analyseSteps('us', us, context), 0, first)
  const right = yield* scaled(analyseSteps('cn', cn, context), first, second)
  const pairs = yield* scaled(matchSteps(left, right, context), ANALYSIS, 1 - ANALYSIS)
  return { us: left, cn: right, doubts: meetingDoubts(left, right, context.names), pairs }
}

/** As `analyseText`, one passage at a time. */
function* analyseSteps(
  side: Side,
  text: string,
  known: TextContext,
): Generator<Progress, AnalysedText> {
  const mended = mendText(text, known.roots)
  const read = known.simplified(mended.text)
  const context = { ...known, names: withIntroduced(known.names, introducedIn(read.text)) }
  const language = languageOf(read.text)
  const isOfPage = pageLines(linesOf(read.text).map(line => textOf(read.text, line)))
  const passages: AnalysedPassage[] = []
  const found = segment(read.text)
  const shownAt = found.map(({ start }, index) => (index === 0 ? 0 : read.originOf(start)))
  const pastedAt = shownAt.map((start, index) => (index === 0 ? 0 : mended.originOf(start)))
  for (const [index, passage] of found.entries()) {
    const isWholeLine = [found[index - 1], found[index + 1]].every(
      other => other?.paragraph !== passage.paragraph,
    )
    const previous = passages.findLast(({ isBoilerplate: framed }) => !framed)
    const shown = { start: shownAt[index] ?? 0, end: shownAt[index + 1] ?? mended.text.length }
    const pasted = { start: pastedAt[index] ?? 0, end: pastedAt[index + 1] ?? text.length }
    const around = { whole: read.text, side, context, previous, isWholeLine, isOfPage }
    const own = analysePassage(passage, around)
    const written = textOf(mended.text, shown)
    passages.push({
      ...withOrigins(own, passage, { shown, text: written }, read),
      ...pasted,
      place: trimmed(text, pasted),
      text: written,
    })
    yield { done: pasted.end / text.length }
  }
  return { side, language, text, passages }
}

/** A span without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) }
}

/** The judgements on a passage as read, with their reasons and terms in the passage as shown. */
function withOrigins(
  judged: JudgedPassage,
  { start }: Passage,
  { shown, text }: { shown: Span; text: string },
  read: EditedText,
): JudgedPassage {
  const originOf = (span: Span): Span => {
    const origin = originSpan(read, { start: start + span.start, end: start + span.end })
    return { start: origin.start - shown.start, end: origin.end - shown.start }
  }
  const withReasons = <Judgement extends { because: readonly Span[] }>(one: Judgement) => ({
    ...one,
    because: one.because.map(originOf),
  })
  return {
    ...judged,
    topics: judged.topics.map(withReasons),
    speaker: withReasons(judged.speaker),
    act: withReasons(judged.act),
    terms: judged.terms.map(term => {
      const at = judged.read.indexOf(term)
      const { start: from, end } = originOf({ start: at, end: at + term.length })
      return text.slice(from, end)
    }),
  }
}

/** A passage with its judgements, before it is mapped back to the text as shown. */
type JudgedPassage = Omit<AnalysedPassage, 'place' | 'text'>

/** The context in which a passage is analysed. */
interface Surroundings {
  /** The text as read. */
  whole: string
  side: Side
  context: TextContext
  /** The last passage before it that is not boilerplate. */
  previous: AnalysedPassage | undefined
  /** Whether it is the whole of its paragraph. */
  isWholeLine: boolean
  /** Whether a line is a page number or a running head. */
  isOfPage: (line: string) => boolean
}

function analysePassage(passage: Passage, around: Surroundings): JudgedPassage {
  const { whole, side, context, isWholeLine, isOfPage } = around
  const read = textOf(whole, passage)
  const language = languageOf(read)
  const known = { ...passage, read, words: countWords(read) }
  if (isBoilerplate(read, language, isWholeLine) || (isWholeLine && isOfPage(read.trim()))) {
    return { ...known, isBoilerplate: true, ...silent(side) }
  }
  const act = actIn(read, language)
  const speaker = speakerOf(read, passage, language, around)
  const isConcern = act.value === 'object' && speaker.value === 'both'
  return {
    ...known,
    isBoilerplate: false,
    topics: context.tag(read, language),
    speaker: isConcern
      ? { ...speaker, value: objectorIn(read, side, language, context.names) }
      : speaker,
    act,
    terms: termsIn(read, context.terms),
  }
}

/** The empty judgements of boilerplate. */
const silent = (side: Side): Pick<AnalysedPassage, 'topics' | 'speaker' | 'act' | 'terms'> => ({
  topics: [],
  speaker: { value: side, because: [] },
  act: { value: 'state', because: [] },
  terms: [],
})

/**
 * The speaker of a passage. A passage that names none, such as "He also …", continues with the
 * previous speaker; at the start of a paragraph the default is the first party that it mentions, or
 * the text's own side.
 */
function speakerOf(
  text: string,
  passage: Passage,
  language: TextLanguage,
  { side, context, previous }: Surroundings,
): Judged<Speaker> {
  const named = speakerIn(text, side, language, context.names)
  const isPronoun = continuesSpeaker(text, language)
  if (named && named.isReported && !isPronoun) return judged(named)
  const isSameParagraph = previous?.paragraph === passage.paragraph
  if (previous && (isPronoun || isSameParagraph)) {
    const goesOn = isPronoun || previous.speaker.value !== 'both' || !named
    return goesOn ? { value: previous.speaker.value, because: [] } : judged(named)
  }
  return named ? judged(named) : { value: side, because: [] }
}

const judged = ({ value, because }: NamedSpeaker): Judged<Speaker> => ({ value, because })
