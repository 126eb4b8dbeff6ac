import type { Side, Speaker } from '../record/engagement.ts'
import type { TextLanguage } from './analysis.ts'
import type { NameIndex } from './names.ts'
import { findParties } from './parties.ts'

/** Words by which both are said to object to what a third does. */
const BOTH_OBJECT: Readonly<Record<TextLanguage, RegExp>> = {
  en: /\b(?:both(?: (?:sides|countries|leaders|presidents|ministers))?|the two(?: \p{L}+)?|they|jointly)\s(?:(?:also|jointly|strongly|firmly|then)\s){0,2}(?:object|oppos|condemn|reject|protest|deplor|denounc|(?:express|voic|rais|shar)\p{L}*\s(?:\p{L}+\s){0,3}(?:concern|opposition|objection|worr|alarm))/iu,
  zh: /(?:双方|两国|共同|一致)(?:都|均|共同|一致|也)*(?:[对就][^，。；]{0,20})?(?:(?:表示|表达|提出)(?:了)?[^，。；]{0,6}(?:反对|谴责|抗议|关切|担忧)|坚决反对|反对|谴责|抗议)/,
}

/** Verbs by which somebody objects. */
const OBJECTS: Readonly<Record<TextLanguage, RegExp>> = {
  en: /\b(?:rais|voic|express|object|oppos|condemn|reject|protest|complain|criticis|criticiz|deplor|denounc)/gi,
  zh: /表示|表达|提出|反对|谴责|抗议/g,
}

/** What may stand between the subject and such a verb. */
const BETWEEN: Readonly<Record<TextLanguage, RegExp>> = {
  en: /^(?:\s(?:also|then|further|again|and|has|have|had|\p{L}+ly|side))*\s$/u,
  zh: /^[^，。；]{0,40}$/,
}

/** A word before somebody who is not the subject: "对美方", "with Wang". */
const NO_SUBJECT = /[对就向同与和涉]$|\b(?:with|to|of|by|against|about)\s(?:the\s)?$/

/**
 * Who objects, where a passage is about both sides: both only where the words say that they share
 * the concern, else whoever is the subject of the verb, else the side whose text it is.
 */
export function objectorIn(
  text: string,
  side: Side,
  language: TextLanguage,
  names: NameIndex,
): Speaker {
  if (BOTH_OBJECT[language].test(text)) return 'both'
  const parties = findParties(text, side, language, names).filter(
    ({ start, speaker }) =>
      speaker !== 'both' && !NO_SUBJECT.test(text.slice(Math.max(0, start - 12), start)),
  )
  for (const { index } of text.matchAll(OBJECTS[language])) {
    const subject = parties.findLast(
      ({ end }) => end <= index && BETWEEN[language].test(text.slice(end, index)),
    )
    if (subject) return subject.speaker
  }
  return side
}
