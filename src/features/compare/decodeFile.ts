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
 * Decodes UTF-8, UTF-16 with a byte order mark, GB18030 (a superset of GB 2312 and GBK) and
 * Windows-1252.
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
  if (bytes.includes(0))
    return { fault: `is not text: it contains bytes that no text has. ${REMEDY}` }
  const text = decodeAs('utf-8', bytes) ?? decodeAsChinese(bytes) ?? decodeAsWestern(bytes)
  return text === null
    ? { fault: `is in an encoding that this page does not know. ${REMEDY}` }
    : { text }
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

/** Whether a text is mostly Chinese; misread Latin text has a few rare characters among letters. */
function decodeAsChinese(bytes: Uint8Array): string | null {
  const text = decodeAs('gb18030', bytes)
  if (text === null || !COMMON.test(text)) return null
  return countOf(/\p{Script=Han}/gu, text) > countOf(/\p{Script=Latin}/gu, text) ? text : null
}

/** Whether a text is mostly Latin letters; nearly any bytes can be decoded as Windows-1252. */
function decodeAsWestern(bytes: Uint8Array): string | null {
  const beyond = bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0)
  const text = decodeAs('windows-1252', bytes)
  return text !== null && beyond * 10 < bytes.length && /[A-Za-z]/.test(text) ? text : null
}

const countOf = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0
