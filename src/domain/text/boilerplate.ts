import type { TextLanguage } from './analysis.ts'
import { ENGLISH_DAY, isOpening } from './opening.ts'
import { isPageNumber } from './pageLines.ts'
import { ENGLISH_REPORTING } from './reporting.ts'
import { countWords } from './words.ts'

/** Longest heading, in words. */
const MOST_WORDS = 30

const REPORTS = new RegExp(ENGLISH_REPORTING, 'i')
const ENDS = /[.!?;。！？；…]["”’」』)）]?\s*$/u

const ALWAYS: readonly RegExp[] = [
  // Signs that end a release, rules, nothing but an address.
  /^[\s#*=_~.\-–—•\d/|]+$/u,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[-–—\s]*(?:END|完|全文完)[-–—\s]*$/i,
  /^[（(](?:完|END)[)）]$/i,
  // Who issued it and when.
  /^(?:the )?(?:(?:below|following) is )?attributable to\b/i,
  /^(?:来源|发布时间|时间|字号|字级|打印|列印|分享|编辑|责任编辑|作者|记者|稿源)\s*[:：]/u,
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2},?\s+\d{4}$/i,
  new RegExp(
    `^(?:\\p{Lu}[\\p{L}.’']*[,.]?\\s+){0,5}(?:[|–—-]\\s*)?${ENGLISH_DAY}(?:\\s*[|–—-]\\s*(?:\\p{Lu}[\\p{L}.]*,?\\s*){1,4})?$`,
    'u',
  ),
  /^\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u,
  // What a page asks about cookies.
  /^(?:this (?:web)?site|we|our (?:web)?sites?) uses? (?:[\w-]+ ){0,3}cookies\b/i,
  /\bcookies?\b.*\b(?:site|website|browser|consent|accept|preferences|settings|policy|experience)\b/i,
  /^(?:accept|reject|manage|allow)(?: all)?(?: cookies)?$/i,
  /^by (?:continuing|using|clicking)\b.*\b(?:this (?:web)?site|agree|accept)\b/i,
  /(?:本网站|我们)(?:会)?使用\s*cookie/i,
  // What it offers: to share, to print, to go elsewhere.
  /^(?:(?:share|tweet|e-?mail|print|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|weibo|wechat|copy link|pdf|download|listen|save|follow us|subscribe)\b[\s,|/·•:]*)+$/i,
  /^(?:share (?:this|on|via)|follow us on|skip to (?:main )?content|back to top|sign up for|subscribe to|copy (?:the )?link|all rights reserved|©|copyright \d|(?:media|press) contacts?\b|tags?:|an official website of the united states)/i,
  /^(?:分享(?:到|至|本页|本文)|扫一扫|扫码|微信扫|(?:打印|列印)(?:本页|本文)?$|关闭(?:窗口|本页)|返回(?:顶部|首页)|回到(?:顶部|首页)|相关(?:新闻|链接|阅读|报道|文章)|责任编辑|版权所有|字[体号级]|原标题|(?:上|下)一篇|复制链接|收藏$|订阅)/u,
]

/** Labels, which also begin sentences: "Office of the Spokesperson". */
const LABELS =
  /^(?:for immediate release|media note|press release|news release|read-?out|office of the spokesperson|office of press relations|briefing room|statements and releases|updated:)/i

/** Fewest words of a sentence that begins as a label does. */
const FEWEST_WORDS = 8

/**
 * Whether a passage reports nothing: a heading, a dateline, a label, a page number, an end mark, a
 * cookie notice, or share buttons. A heading is a line of its own without a full stop.
 *
 * @param isWholeLine whether the passage is all of its paragraph
 */
export function isBoilerplate(text: string, language: TextLanguage, isWholeLine: boolean): boolean {
  const line = text.trim()
  if (ALWAYS.some(pattern => pattern.test(line))) return true
  if (isOpening(line) || (isWholeLine && isPageNumber(line))) return true
  const isReport = ENDS.test(line) && REPORTS.test(line) && countWords(line) >= FEWEST_WORDS
  if (LABELS.test(line)) return !isReport
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
