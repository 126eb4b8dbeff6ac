import type { TextLanguage } from './analysis.ts'
import { ENGLISH_REPORTING } from './reporting.ts'
import { countWords } from './words.ts'

/** Longest heading, in words. */
const MOST_WORDS = 30

const REPORTS = new RegExp(ENGLISH_REPORTING, 'i')
const ENDS = /[.!?;。！？；…]["”’」』)）]?\s*$/u

const ALWAYS: readonly RegExp[] = [
  // Signs that end a release, rules, page numbers, nothing but an address.
  /^[\s#*=_~.\-–—•\d/|]+$/u,
  /^\s*(?:https?:\/\/|www\.)\S+\s*$/i,
  /^[-–—\s]*(?:END|完|全文完)[-–—\s]*$/i,
  /^\s*[（(](?:完|END)[)）]\s*$/i,
  // Who issued it and when.
  /^\s*(?:for immediate release|media note|press release|read-?out|office of the spokesperson|office of press relations|briefing room|statements and releases|updated:|share:?|print)\b/i,
  /^\s*(?:the following is attributable to|the below is attributable to|attributable to)\b/i,
  /^\s*(?:来源|发布时间|时间|字号|打印|分享|编辑|责任编辑|作者)\s*[:：]/u,
  /^\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2},?\s+\d{4}\s*$/i,
  /^\s*\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2})?\s*$/u,
]

/**
 * True for what frames a text and reports nothing: its headings, the line that says who issued
 * it and when, signs at its end. A heading is a line of its own without a full stop.
 *
 * @param isWholeLine whether the passage is all of its paragraph
 */
export function isFrame(text: string, language: TextLanguage, isWholeLine: boolean): boolean {
  const line = text.trim()
  if (ALWAYS.some(pattern => pattern.test(line))) return true
  if (!isWholeLine || ENDS.test(line) || countWords(line) > MOST_WORDS) return false
  return (
    language === 'zh' || (!/^[-•*–·]\s/.test(line) && (!REPORTS.test(line) || isTitleCase(line)))
  )
}

/** "Secretary Blinken Spoke With Director Wang Yi": most longer words begin with a capital. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? []
  return words.filter(word => /^\p{Lu}/u.test(word)).length > words.length * 0.7
}
