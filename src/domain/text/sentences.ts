import type { Span, TextLanguage } from './analysis.ts'

/** `Intl.Segmenter` slows down with the square of its input's length: it gets this much at once. */
const WINDOW = 2_000

const SEGMENTERS: Readonly<Record<TextLanguage, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
}

/** Ends of what is no sentence: titles, initials, abbreviations, the number of a list. */
const UNFINISHED = new RegExp(
  '(?:' +
    [
      String.raw`(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cdr|Adm|Vice Adm|Amb|Sen|Rep|Reps|Sens|Gov|Hon|Sgt|Messrs|St|Mt|Ft|cf|vs|approx|e\.g|i\.e|viz|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.`,
      String.raw`(?:^|[\s("“‘.])\p{Lu}\.`,
      String.raw`^\s*(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]|[-•*–·])`,
    ].join('|') +
    String.raw`)\s*$`,
  'u',
)
/** "No. 1": unfinished only before a number. */
const NUMBERED = /(?:^|[\s("“‘])(?:Nos?|Art|Sec|para|pp?|Fig)\.\s*$/i
/** "U.S.": ends a sentence only before a word that starts one. */
const LETTERED = /(?:^|[^\p{L}])(?:\p{Lu}\.){2,}\s*$/u
const STARTER =
  /^["“‘(]?(?:The|He|She|They|It|Both|In|On|At|This|These|That|We|I|But|As|After|During|For|While|With|To|Also|And)\s/
/** "5 p.m.": goes on with a zone or a month. */
const TIMED = /\b[ap]\.m\.\s*$/i
const ZONE =
  /^(?:E[SD]?T|Eastern|Beijing|local|Washington|GMT|UTC|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)/

/**
 * The sentences of a paragraph, without gaps. `Intl.Segmenter` finds them; what it cuts at
 * titles, abbreviations, initials and numbers of lists is put together again, what was pasted
 * without a space after the full stop is cut, and an opening mark goes with what it opens.
 */
export function sentencesIn(text: string, paragraph: Span, language: TextLanguage): Span[] {
  const sentences: Span[] = []
  for (const piece of openedPieces(text, paragraph, language)) {
    const last = sentences.at(-1)
    const tail = last ? text.slice(Math.max(last.start, last.end - 40), last.end) : ''
    const isWhole = last !== undefined && last.end - last.start <= 40
    if (last && goesOn(isWhole ? tail : `x${tail}`, text.slice(piece.start, piece.start + 40))) {
      last.end = piece.end
    } else {
      sentences.push({ ...piece })
    }
  }
  return sentences
}

function goesOn(sofar: string, next: string): boolean {
  if (/^[\s"”’)\]」』）]+$/.test(next) && next.length < 40) return true
  if (LETTERED.test(sofar)) return !STARTER.test(next)
  if (TIMED.test(sofar)) return ZONE.test(next)
  if (NUMBERED.test(sofar)) return /^\d/.test(next)
  return UNFINISHED.test(sofar)
}

const OPENING = new Set('“‘「『《〈（(【[')

/** The pieces of a paragraph, each with the quotation marks and brackets that open it. */
function* openedPieces(text: string, paragraph: Span, language: TextLanguage): Generator<Span> {
  let { start } = paragraph
  // Straight quotation marks open and close in turn.
  let isQuoting = false
  for (const piece of piecesOf(text, paragraph, language)) {
    const straight = text.slice(piece.start, piece.end).match(/"/g)?.length ?? 0
    isQuoting = isQuoting !== (straight % 2 === 1)
    let { end } = piece
    if (end < paragraph.end) {
      if (isQuoting && text[end - 1] === '"') end -= 1
      else while (end > start && OPENING.has(text.charAt(end - 1))) end -= 1
    }
    if (end === start) continue
    yield { start, end }
    start = end
  }
}

/** Stretches that `Intl.Segmenter` finds, and those that lack a space after their full stop. */
function* piecesOf(text: string, paragraph: Span, language: TextLanguage): Generator<Span> {
  let { start } = paragraph
  let size = WINDOW
  while (start < paragraph.end) {
    const end = Math.min(start + size, paragraph.end)
    const found = [
      ...SEGMENTERS[language].segment(text.slice(start, end).replace(/[\n\r\u2028\u2029]/g, ' ')),
    ]
    // The last of a window may be cut short: it is looked at again with what follows.
    const sure = end === paragraph.end ? found : found.slice(0, -1)
    for (const { segment, index } of sure) yield* cutUnspaced(segment, start + index)
    const after = sure.at(-1)
    size = after ? WINDOW : size * 2
    if (after) start += after.index + after.segment.length
  }
}

const UNSPACED = /(?<=\p{Ll}[.!?]["”’]?)(?=["“‘]?\p{Lu}\p{Ll}+\s)/gu

function* cutUnspaced(sentence: string, offset: number): Generator<Span> {
  let start = 0
  for (const { index } of sentence.matchAll(UNSPACED)) {
    yield { start: offset + start, end: offset + index }
    start = index
  }
  yield { start: offset + start, end: offset + sentence.length }
}
