import type { Side, Speaker } from '../record/engagement.ts'
import type { Span, TextLanguage } from './analysis.ts'
import { findNames, type NameIndex } from './names.ts'

/** Somebody who can be the subject of a report: a person, an office, a government, or both sides. */
export interface Party extends Span {
  speaker: Speaker
}

/** Words for one side, or for both together. `own` depends on whose text it is. */
const WORDS: Readonly<Record<TextLanguage, Readonly<Record<Speaker | 'own', RegExp>>>> = {
  en: {
    us: /\b(?:the )?(?:United States|U\.?S\.?A?\.?(?: side| government| officials?)?|American(?:s| side| government| officials?| people| president)?|Washington|White House|Pentagon|Secretary(?! ?-?General)(?: of (?:State|Defense|War|the Treasury|Commerce))?|State Department|Treasury|National Security Advis[eo]r|Vice President|Special Presidential Envoy|Administration|House|Congress|Senators?|(?:Commerce|Defense|Justice) Department|Department of (?:State|Defense|War|Commerce)|delegation of Congress|congressional delegation)(?![\w-])/g,
    cn: /\b(?:the )?(?:China|Chinese (?:side|government|officials?|president|ministry|people|leader)|Beijing|P\.?R\.?C\.?(?: side| government| officials?)?|Vice Premier|Premier|Foreign Minister|State Councilor|Director(?! of the| for)|Foreign Ministry|Ministry(?: of (?:Foreign Affairs|Commerce|National Defense|Defence|Defense))?|Chairman)(?![\w-])/g,
    both: /\b(?:both (?:sides|countries|leaders|presidents|governments|delegations|ministers|of them|men|teams|parties|militaries|officials|powers)|(?:the )?two (?:sides|countries|leaders|presidents|heads of state|governments|delegations|ministers|teams|parties|militaries|officials|men|armies|navies|defen[cs]e chiefs|armed forces|delegations|groups|officers|chiefs|powers|economies)|the (?:two|sides|leaders|presidents|ministers|delegations|officials|teams|parties|militaries|talks|pair|generals|envoys|negotiators|governments|commanders)|they|both|each side|China and the United States|the United States and China|Washington and Beijing|Beijing and Washington|China and the U\.S\.|Presidents|the (?:meeting|call|working group|conversation|dialogue|exchange|session|talk)|(?:was|were)(?: also)? discussed|among the subjects)(?![\w-])/gi,
    own: /\b(?:[Tt]he )?(?:(?:foreign |commerce |finance |defen[cs]e |environment )?ministry(?:[’']s)?(?: spokes(?:man|woman|person))?|spokes(?:man|woman|person)|President|Minister|Ambassador|(?:Chinese|American) account)\b/g,
  },
  zh: {
    us: /美方|美国|美国政府|白宫|国务卿|美国务院|五角大楼|(?<![在抵赴])华盛顿|特使/g,
    cn: /中方|中国政府|中国|外交部长|外长|国务委员|副总理|总理|主席|(?<![在抵赴])北京/g,
    both: /中美双方|双方|两国元首|两国|两军|中美|会谈|会晤|两国领导人|彼此/g,
    own: /总统(?!府)/g,
  },
}

/** Everybody whom a text names, in order; of overlapping ones the earlier, then the longer. */
export function findParties(
  text: string,
  side: Side,
  language: TextLanguage,
  names: NameIndex,
): Party[] {
  const words = (['both', 'us', 'cn', 'own'] as const).flatMap(whose =>
    [...text.matchAll(WORDS[language][whose])].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      speaker: whose === 'own' ? side : whose,
    })),
  )
  const persons = findNames(text, names).flatMap(({ start, end, side: speaker }) =>
    speaker === 'other' ? [] : [{ start, end, speaker }],
  )
  const all = [...persons, ...words].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Party[] = []
  for (const party of all) if (party.start >= (kept.at(-1)?.end ?? 0)) kept.push(party)
  return kept
}
