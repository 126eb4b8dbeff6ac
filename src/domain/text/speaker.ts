import type { Side, Speaker } from '../record/engagement.ts'
import type { Judged, Span, TextLanguage } from './analysis.ts'
import { withWideMarks } from './language.ts'
import type { NameIndex } from './names.ts'
import { findParties, type Party } from './parties.ts'
import { CHINESE_MEETING, CHINESE_SPEAKING, ENGLISH_REPORTING } from './reporting.ts'

const VERB: Readonly<Record<TextLanguage, RegExp>> = {
  en: new RegExp(ENGLISH_REPORTING, 'gi'),
  zh: new RegExp(`${CHINESE_SPEAKING}|${CHINESE_MEETING}`, 'g'),
}

/** What may stand between two names that are one subject. */
const JOINT: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^(?:,? (?:\p{Lu}[\p{L}.’'-]*|of|for|the|his|her|its|together|counterpart|\p{Ll}+(?:minister|secretary|president|premier|envoy|ambassador)|and|with|&))*? (?:and|with|&)(?: (?:\p{Lu}[\p{L}.’'-]*|of|for|the|his|her|its|\p{L}*counterpart|vice|foreign|defen[cs]e|commerce|minister|secretary|president|premier|envoy|ambassador))* ?$/u,
  zh: /^[^，。；]{0,16}?[和与同、][^，。；]{0,24}$/,
}

/**
 * What may stand between a subject and the verb that reports it: nothing that could be a verb,
 * or, in Chinese, a clause of its own.
 */
const GOVERNS: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^(?:,[^,.;]{0,100},)?(?:\s+(?:also|then|further|again|today|both|jointly|all|side|has|have|had|and|in turn|\p{L}+ly|\p{Lu}[\p{L}.’']*))*\s*$/u,
  zh: /^(?:就|围绕)?[^，。；]{0,40}，?$/,
}

const BOTH_OF_THEM =
  '(?:(?:s?he|\\p{Lu}\\p{L}+) and \\p{Lu}[\\p{L} ]{1,20}?|both(?: sides| leaders| ministers)?|the (?:two(?: sides| leaders| ministers)?|sides|leaders|presidents|ministers|talks?|exchange|meeting|call|conversation)|they)'
const ACTED_TOGETHER =
  '(?:also |fully |openly |had |then |later )*(?:agreed|discussed|talked|spoke|exchanged|held|found|an?\\s|frank|in-depth|was (?:candid|frank|wide-ranging|useful|open))'
/** "Burns said that he and Qin talked": a report of what both did. */
const TOGETHER = new RegExp(`^,?\\s+(?:that\\s+)?${BOTH_OF_THEM}\\s${ACTED_TOGETHER}`, 'u')
/** "Blinken telephoned Qin, and the two discussed …" */
const AND_TOGETHER = new RegExp(
  `, and (?:the (?:two|presidents|leaders|sides)|both|they) ${ACTED_TOGETHER}`,
  'u',
)
/** "Beijing described a frank discussion": a report of the talks as a whole. */
const OF_TALKS =
  /^(?:,)? (?:an?|the|their|that) (?:[\w-]+,? (?:and )?){0,5}?(?:talks?|call|meeting|dialogue|conversation|exchange|discussions?|consultations?|session)\b(?!,? (?:part|and said that (?:it|they) )?\w* ?unconstructive)/u
/** "…, Xi said." */
const SAID_SO = new RegExp(
  `^ (?:also |later |then |repeatedly |again )?(?:${ENGLISH_REPORTING})(?=[.,;:]|$)`,
  'u',
)

/** "met today with", before the other side's name: they both did. */
const MEETS: Readonly<Record<TextLanguage, RegExp>> = {
  en: /\b(?:met|meets|spoke|talked|held (?:[\w-]+,? ){0,5}(?:talks?|call|meeting|discussions?))\b(?! (?:of|about)\b)[^.;]{0,30}\bwith\b[^.;,]{0,40}$|\bmet(?: [A-Z][\w.]*){0,4}\s*$/,
  zh: /(?:会见|会晤)[^，。；]{0,24}$/,
}

/** Words before the subject: "In talks with Wang,", "By the Chinese account". */
const LEAD: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^\s*(?:[-•*–]\s*)?(?:(?:by|in|according to) [^,.;]{0,40}?(?:account|readout|telling|version|list|summary|note)s?,?\s+|(?:on|in|at|during|after|before|asked|citing|regarding|concerning|under|for|from|following|meeting|speaking|turning|with|as|according)\b[^,;]{0,100},\s+)/i,
  zh: /^\s*(?:(?:关于|就|在|针对|对于|围绕)[^，。；]{0,40}，)/,
}

/** A speaker whom a passage names. */
export interface NamedSpeaker extends Judged<Speaker> {
  /** Whether it says that they spoke, and is not merely about them: "The US side must …". */
  isReported: boolean
}

/**
 * Whose statement a passage is. The subject of its first reporting verb decides; where there is
 * none, whoever is named first; where nobody is named, it is not said, and `null` is the answer.
 */
export function speakerIn(
  written: string,
  side: Side,
  language: TextLanguage,
  names: NameIndex,
): NamedSpeaker | null {
  const text = language === 'zh' ? withWideMarks(written) : written
  const from = LEAD[language].exec(text)?.[0].length ?? 0
  const parties = findParties(text, side, language, names)
  if (language === 'en') {
    if (PRONOUN.test(text)) return null
    const late = parties.find(
      ({ start, end }) =>
        /,\s$/.test(text.slice(0, start)) && SAID_SO.test(text.slice(end, end + 60)),
    )
    if (late) return saidSo(late, text)
  }
  const verb = firstVerb(text, language, from)
  const subject = parties.filter(
    party => party.start >= from && party.end <= (verb?.start ?? text.length),
  )
  const first = subject[0] ?? parties.find(party => party.start >= from) ?? parties[0]
  if (!first) return null
  const partner = partnerOf(first, subject, text, language)
  const because: Span[] = [first, ...(partner ? [partner] : []), ...(verb ? [verb] : [])].map(
    ({ start, end }) => ({ start, end }),
  )
  const last = partner ?? first
  const isReported =
    verb !== null &&
    last.end <= verb.start &&
    GOVERNS[language].test(text.slice(last.end, verb.start))
  const isJoint =
    verb !== null &&
    (TOGETHER.test(text.slice(verb.end, verb.end + 80)) ||
      (isReported && isOfTalks(text, verb)) ||
      (language === 'en' && AND_TOGETHER.test(text)))
  const isMeeting = parties.some(
    ({ speaker, start }) =>
      speaker !== first.speaker &&
      start > first.end &&
      MEETS[language].test(text.slice(Math.max(first.end, start - 80), start)),
  )
  return { value: partner || isJoint || isMeeting ? 'both' : first.speaker, because, isReported }
}

/** Whoever a passage names after what they said: "…, Xi said." */
function saidSo(party: Party, text: string): NamedSpeaker {
  const [verb = ''] = SAID_SO.exec(text.slice(party.end, party.end + 60)) ?? []
  const end = party.end + verb.length
  const isJoint = TOGETHER.test(text.slice(end, end + 80))
  return {
    value: isJoint ? 'both' : party.speaker,
    because: [{ start: party.start, end }],
    isReported: true,
  }
}

/** True where a verb such as "called" has the talks for its object. */
const isOfTalks = (text: string, { start, end }: Span): boolean =>
  /^(?:described|called|reported)$/i.test(text.slice(start, end)) &&
  OF_TALKS.test(text.slice(end, end + 100))

/** A passage that only goes on with somebody names those it speaks of. */
const PRONOUN = /^\s*(?:He|She)\s(?!\p{Lu})/u

function firstVerb(text: string, language: TextLanguage, from: number): Span | null {
  VERB[language].lastIndex = from
  const found = VERB[language].exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

/** Who is the subject together with the first: "Qin and Blinken". */
function partnerOf(first: Party, subject: readonly Party[], text: string, language: TextLanguage) {
  const next = subject[subject.indexOf(first) + 1]
  if (!next || next.speaker === first.speaker || first.speaker === 'both') return undefined
  return JOINT[language].test(text.slice(first.end, next.start)) ? next : undefined
}

/** True where a passage goes on with whoever spoke before: "He also stressed", "并强调". */
export const continuesSpeaker = (text: string, language: TextLanguage): boolean =>
  CONTINUES[language].test(text)

const CONTINUES: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^\s*(?:and\s(?:also\s|further\s)?(?:made|said|\p{L}+ed)\s|(?:(?:[Aa]nd|[Bb]ut|[Ww]hile|[Ii]n this regard|[Ii]n addition|[Aa]t the same time|[Aa]dditionally|[Ff]urther(?:more)?|[Ff]inally|[Aa]lso),?\s+)?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\s(?!\p{Lu}))/u,
  zh: /^\s*(?:他|她|并|同时|此外|还|另|为此)/,
}
