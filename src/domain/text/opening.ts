const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'

/** A day in English: "February 5, 2024", "5 February 2024", "Feb. 5". */
export const ENGLISH_DAY = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?)`

/** What may stand before the first sentence of a release, in front of it. */
const OPENINGS: readonly RegExp[] = [
  // "READOUT: ", "FOR IMMEDIATE RELEASE – "
  /^(?:read-?out|media note|press release|news release|statement|for immediate release|transcript)\s*[:：–—]\s*/i,
  // "The below is attributable to Spokesperson Matthew Miller: "
  /^(?:the )?(?:(?:below|following)(?: \w+){0,3} (?:is|are) )?attributable to [^:：.]{2,120}[:：]\s*/i,
  // "WASHINGTON, Feb. 5 (Xinhua) -- ", "BEIJING — "
  new RegExp(
    `^\\(?(?=\\p{Lu}{4})\\p{Lu}[\\p{Lu}\\s.,'/]{2,40}(?:\\p{Lu}\\p{Ll}+\\.?,? )?(?:,? ?${ENGLISH_DAY})?\\s*(?:\\([\\p{L} /.,]{2,30}\\))?\\s*(?:--|[–—])\\s*`,
    'u',
  ),
  // "Washington, D.C., February 5, 2024 – "
  new RegExp(
    `^(?:\\p{Lu}[\\p{L}.]+,? ){1,4}\\(?${ENGLISH_DAY}\\)?\\s*(?:\\([\\p{L} /.,]{2,30}\\))?\\s*(?:--|[–—:])\\s*`,
    'u',
  ),
  // "新华社北京2月5日电（记者某某）", "（中央社华盛顿5日电）"
  /^(?:新华社|中新社|中新网|人民网|央视网|中央社|路透社|法新社|美联社)[^，。]{0,16}?\d{1,2}日(?:专?电|讯|訊)?(?:\s*[（(][^）)]{1,40}[）)])?\s*/,
  /^[（(][^）)，。]{2,30}(?:社|报)[^）)，。]{0,24}\d{1,2}日(?:专?电|讯)[）)]\s*/,
]

/**
 * How many characters at the start of a paragraph are no part of its sentence: a label, a dateline,
 * or who the statement is attributable to. 0 if there is none.
 */
export function openingLength(text: string): number {
  const from = text.length - text.trimStart().length
  let at = from
  for (;;) {
    const rest = text.slice(at, at + 200)
    const length = Math.max(0, ...OPENINGS.map(pattern => pattern.exec(rest)?.[0].length ?? 0))
    if (length === 0) return at === from ? 0 : at
    at += length
  }
}

/** Whether a passage is such an opening and nothing else. */
export const isOpening = (text: string): boolean =>
  text.trim() !== '' && openingLength(text) >= text.trimEnd().length
