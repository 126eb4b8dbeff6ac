import type { Side, Speaker } from '../record/engagement.ts'
import { actIn } from './act.ts'
import type {
  AnalysedPassage,
  AnalysedText,
  Comparison,
  Judged,
  Passage,
  TextLanguage,
} from './analysis.ts'
import type { TextContext } from './context.ts'
import { isFrame } from './frame.ts'
import { introducedIn } from './introductions.ts'
import { languageOf } from './language.ts'
import { matchSteps } from './match.ts'
import { withIntroduced } from './names.ts'
import { objectorIn } from './objector.ts'
import { termsIn } from './passageTerms.ts'
import { segment, textOf } from './segment.ts'
import { continuesSpeaker, speakerIn, type NamedSpeaker } from './speaker.ts'
import { finish, scaled, type Progress } from './steps.ts'
import { countWords } from './words.ts'

/** Analyses one side's text at once. */
export function analyseText(side: Side, text: string, context: TextContext): AnalysedText {
  return finish(analyseSteps(side, text, context))
}

/** Analyses both texts and lays them against each other at once. */
export function compareTexts(us: string, cn: string, context: TextContext): Comparison {
  return finish(compareSteps(us, cn, context))
}

/** About how much of the time the texts take by themselves; the rest is laying one to the other. */
const ANALYSIS = 0.6

/** As `compareTexts`, a passage at a time: yields how far it is, returns the comparison. */
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
  return { us: left, cn: right, pairs }
}

/** As `analyseText`, a passage at a time. */
function* analyseSteps(
  side: Side,
  text: string,
  known: TextContext,
): Generator<Progress, AnalysedText> {
  const context = { ...known, names: withIntroduced(known.names, introducedIn(text)) }
  const language = languageOf(text)
  const passages: AnalysedPassage[] = []
  const found = segment(text)
  for (const [index, passage] of found.entries()) {
    const isWholeLine = [found[index - 1], found[index + 1]].every(
      other => other?.paragraph !== passage.paragraph,
    )
    const previous = passages.findLast(({ isFrame: framed }) => !framed)
    passages.push(analysePassage(passage, { whole: text, side, context, previous, isWholeLine }))
    yield { done: passage.end / text.length }
  }
  return { side, language, text, passages }
}

/** What a passage is read with. */
interface Surroundings {
  whole: string
  side: Side
  context: TextContext
  /** The passage before it that is no frame. */
  previous: AnalysedPassage | undefined
  /** Whether it is all of its paragraph. */
  isWholeLine: boolean
}

function analysePassage(passage: Passage, around: Surroundings): AnalysedPassage {
  const { whole, side, context, isWholeLine } = around
  const text = textOf(whole, passage)
  const language = languageOf(text)
  const known = { ...passage, text, words: countWords(text) }
  if (isFrame(text, language, isWholeLine)) return { ...known, isFrame: true, ...silent(side) }
  const act = actIn(text, language)
  const speaker = speakerOf(text, passage, language, around)
  const isConcern = act.value === 'object' && speaker.value === 'both'
  return {
    ...known,
    isFrame: false,
    topics: context.tag(text, language),
    speaker: isConcern ? { ...speaker, value: objectorIn(text, side, language) } : speaker,
    act,
    terms: termsIn(text, context.terms),
  }
}

/** What is made of a heading: nothing. */
const silent = (side: Side): Pick<AnalysedPassage, 'topics' | 'speaker' | 'act' | 'terms'> => ({
  topics: [],
  speaker: { value: side, because: [] },
  act: { value: 'state', because: [] },
  terms: [],
})

/**
 * Whoever a passage reports to have spoken. One that reports nobody goes on with the speaker
 * before it, as does "He also …"; at the start of a paragraph it is whoever it is about, or the
 * text's own side.
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
