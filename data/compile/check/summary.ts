import { SIDES, type Account, type Side } from '../../../src/domain/record/engagement.ts'
import { isKnownInFull } from '../../../src/domain/record/known.ts'
import type { Filed } from './known.ts'

/** Words by which a sentence says that an account omits something. */
const LACKS =
  /\b(?:(?:do|does|did) not (?:mention|name)|makes? no mention|leav(?:es?|ing) (?:\S+ ){0,4}?out|left (?:\S+ ){0,4}?out|omit(?:s|ted|ting)?|pass(?:es|ed)? over|(?:says?|said) nothing (?:of|on|about)|silent on|names? neither)\b/g

/** Words by which a sentence limits itself to the part of an account that was read. */
const OF_THE_PART = /\b(?:part of|(?:that was|that were|was|were|texts?) (?:found|seen))\b/

const SIDE_NAMES: Record<Side, RegExp> = {
  us: /\b(?:American?|Americans|Washington|United States|US|White House|Pentagon|State Department|Treasury|Trump|Biden)\b/g,
  cn: /\b(?:China|Chinese|Beijing|Xinhua|Xi)\b/g,
}

/**
 * Warns if a summary says that a side omits something although that side's account is not known in
 * full, so that nobody can tell.
 */
export function checkSummary({ record, warn }: Filed): void {
  for (const sentence of record.summary.split(/(?<=[.!?])\s+/)) {
    if (OF_THE_PART.test(sentence)) continue
    const silent = SIDES.filter(side => isCalledSilent(side, sentence))
    for (const side of silent) {
      if (isKnown(record.accounts, side)) continue
      const whose = side === 'us' ? 'American' : 'Chinese'
      warn('summary', sentence, `no silence of the ${whose} account, which is not known in full`)
    }
  }
}

const isKnown = (accounts: readonly Account[], side: Side) =>
  accounts.some(account => account.side === side && isKnownInFull(account))

/** Whether the side is the last one named before the words that say something is omitted. */
const isCalledSilent = (side: Side, sentence: string): boolean =>
  [...sentence.matchAll(LACKS)].some(({ index }) => {
    const before = sentence.slice(0, index)
    const places = SIDES.map(one => [...before.matchAll(SIDE_NAMES[one])].at(-1)?.index ?? -1)
    return places[SIDES.indexOf(side)] === Math.max(0, ...places)
  })
