import type { Side, Speaker } from '../record/engagement.ts'
import type { TextLanguage } from './analysis.ts'

/** Words by which both are said to object to what a third does. */
const BOTH_OBJECT: Readonly<Record<TextLanguage, RegExp>> = {
  en: /\b(?:both(?: (?:sides|countries|leaders|presidents|ministers))?|the two(?: \p{L}+)?|they|jointly)\s(?:\p{L}+\s){0,2}(?:object|oppos|condemn|reject|protest|express|voic|deplor|denounc)/iu,
  zh: /(?:双方|两国|中美|共同|一致)[^，。；]{0,16}(?:反对|谴责|关切|抗议)/,
}

/**
 * Who objects, where a passage is about both sides: a concern is that of the side whose text it
 * is, unless the words say that both share it.
 */
export const objectorIn = (text: string, side: Side, language: TextLanguage): Speaker =>
  BOTH_OBJECT[language].test(text) ? 'both' : side
