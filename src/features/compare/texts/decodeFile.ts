/** A file's text, or the reason why there is none, as the end of a sentence. */
export type Decoded = { text: string; fault?: undefined } | { text?: undefined; fault: string }

const REMEDY = 'Save it as plain text in UTF-8, or copy the words and paste them.'

/** The first bytes of common binary formats. */
const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a compressed file, as Word writes them'],
  ['\u00d0\u00cf\u0011\u00e0', 'a file of an older office program'],
  ['{\\rtf', 'a rich text (RTF) file'],
]

/**
 * Decodes UTF-8, UTF-16, GB18030 (a superset of GB 2312 and GBK), Big5 and Windows-1252. Without a
 * byte order mark, the encoding is the one in which the bytes make a plausible text.
 */
export function decodeFile(bytes: Uint8Array): Decoded {
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  const signature = SIGNATURES.find(([own]) => start.startsWith(own.slice(0, 4)))
  if (signature) return { fault: `is ${signature[1]}, not text. ${REMEDY}` }
  const marked = markedEncoding(bytes)
  if (marked) {
    const text = decodeAs(marked, bytes)
    return text === null ? { fault: `is damaged: it is not ${marked}. ${REMEDY}` } : { text }
  }
  const hasNull = bytes.includes(0)
  const text = hasNull
    ? decodeAsWide(bytes)
    : (decodeAs('utf-8', bytes) ??
      decodeAsWide(bytes) ??
      decodeAsChinese(bytes) ??
      decodeAsWestern(bytes))
  if (text !== null) return { text }
  return {
    fault: hasNull
      ? `is not text: it contains bytes that no text has. ${REMEDY}`
      : `is in an encoding that this page does not know. ${REMEDY}`,
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Characters found in any Chinese text of a few sentences, but not in misread text. */
const COMMON = /[的是在，。]/

/**
 * Where an encoding has its frequent characters and its punctuation, by the first and the second
 * byte: both standards begin with the characters in daily use.
 */
const FREQUENT: Readonly<Record<'gb18030' | 'big5', (first: number, second: number) => boolean>> = {
  gb18030: (first, second) => second >= 0xa1 && (first <= 0xa3 || (first >= 0xb0 && first <= 0xd7)),
  big5: first => first <= 0xc6,
}

/** The share of the characters of two bytes that are frequent in an encoding, 0 to 1. */
function frequentShare(bytes: Uint8Array, encoding: keyof typeof FREQUENT): number {
  const isFrequent = FREQUENT[encoding]
  let all = 0
  let frequent = 0
  for (let at = 0; at + 1 < bytes.length; at++) {
    const [first = 0, second = 0] = bytes.subarray(at, at + 2)
    if (first < 0x80) continue
    all += 1
    if (first >= 0xa1 && isFrequent(first, second)) frequent += 1
    at += 1
  }
  return all === 0 ? 0 : frequent / all
}

/**
 * Decodes the one of the two Chinese encodings that suits the bytes better, if the text is mostly
 * Chinese; misread Latin text has a few rare characters among letters.
 */
function decodeAsChinese(bytes: Uint8Array): string | null {
  const isBig5 = frequentShare(bytes, 'big5') > frequentShare(bytes, 'gb18030')
  const text = decodeAs(isBig5 ? 'big5' : 'gb18030', bytes)
  if (text === null || !COMMON.test(text)) return null
  return countOf(/\p{Script=Han}/gu, text) > countOf(/\p{Script=Latin}/gu, text) ? text : null
}

/** What texts in English and Chinese consist of. */
const PLAUSIBLE = /[\t\n\r -~\u00a0-\u024f\u2010-\u2030\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g

/** UTF-16 without a byte order mark. A pair of Latin letters could be a rare Chinese character. */
function decodeAsWide(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decodeAs(encoding, bytes)
    if (!text || countOf(PLAUSIBLE, text) < text.length * 0.98) continue
    if (COMMON.test(text) || (bytes.includes(0) && /[A-Za-z]/.test(text))) return text
  }
  return null
}

/** Whether a text is mostly Latin letters; nearly any bytes can be decoded as Windows-1252. */
function decodeAsWestern(bytes: Uint8Array): string | null {
  const beyond = bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0)
  const text = decodeAs('windows-1252', bytes)
  return text !== null && beyond * 10 < bytes.length && /[A-Za-z]/.test(text) ? text : null
}

const countOf = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0
