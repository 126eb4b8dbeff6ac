import { parseDay } from '../time/day.ts'
import { SIDES, type Side } from '../record/engagement.ts'
import { formatNumber } from '../record/labels.ts'
import type { OwnText, OwnTexts } from './ownTexts.ts'

/** Characters that a text may have at most. */
export const MOST_CHARACTERS = 200_000

/** Names of the two boxes: "United States text". */
export const TEXT_LABELS: Record<Side, string> = {
  us: 'United States text',
  cn: 'Chinese text',
}

/** A reason why two texts cannot be compared, with what the reader can do about it. */
export interface InputFault {
  side: Side
  field: keyof OwnText
  message: string
}

/** All faults of the reader's input, in the order of the page. */
export const findInputFaults = (texts: OwnTexts): InputFault[] =>
  SIDES.flatMap(side => {
    const { text, date, url } = texts[side]
    const faults: [keyof OwnText, string | null][] = [
      ['text', textFault(text, `The ${TEXT_LABELS[side]}`)],
      ['date', dateFault(date)],
      ['url', addressFault(url)],
    ]
    return faults.flatMap(([field, message]) => (message ? { side, field, message } : []))
  })

/** Control characters, which no text contains; white space and direction marks are allowed. */
const CONTROL = /[^\P{Cc}\s\u007f-\u009f]/u

/** UTF-8 bytes of Chinese or typographic characters that were decoded as Latin-1: "ä¸­", "â€™". */
const MISREAD =
  /[\u00c2\u00c3\u00e2-\u00e9][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g

/** The highest share of such characters, in per cent, that may be mere typing errors. */
const SLIPS = 0.5

/** @param name "The Chinese text" */
function textFault(text: string, name: string): string | null {
  if (text.trim() === '') {
    return `${name} is empty. Paste it here, or choose a file: it takes two texts to compare them.`
  }
  if (text.length > MOST_CHARACTERS) {
    return `${name} has ${formatNumber(text.length)} characters, of at most ${formatNumber(MOST_CHARACTERS)}. Leave out what is not part of the account.`
  }
  const [control] = CONTROL.exec(text) ?? []
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `${name} holds characters that no text has, such as U+${code}: it seems to be from a file of another kind. Copy the words from the page or the program that shows them.`
  }
  const lost = text.match(/\ufffd/g) ?? []
  if (isOften(lost, text)) {
    return `${name} holds “\ufffd” ${formatNumber(lost.length)} times, where characters were lost. Copy it again from its page, or choose the file itself.`
  }
  const misread = text.match(MISREAD) ?? []
  if (isOften(misread, text)) {
    return `${name} was read in the wrong encoding: it holds “${misread.slice(0, 3).join('')}”. Choose the file itself, or copy the text from a program that displays it correctly.`
  }
  if (!/[\p{Script=Latin}\p{Script=Han}]/u.test(text)) {
    return `${name} has no words in English or Chinese, which are what can be compared here. It begins “${text.trim().slice(0, 20)}”.`
  }
  return null
}

const isOften = ({ length }: readonly string[], text: string) =>
  length >= 3 && length * 100 > text.length * SLIPS

function dateFault(date: string): string | null {
  if (date === '' || parseDay(date)) return null
  return `“${date}” is not a day such as 2023-02-28. Give one, or leave it empty.`
}

function addressFault(url: string): string | null {
  const address = url.trim()
  if (address === '' || (/^https?:\/\/\S+$/i.test(address) && URL.canParse(address))) return null
  return `“${address}” is not an address that begins with http:// or https://. Correct it, or leave it empty.`
}
