import * as z from 'zod/mini'
import { MOST_CHARACTERS } from '../../../domain/text/inputFaults.ts'
import type { OwnComparison } from '../../../domain/text/ownTexts.ts'
import { decodeFile } from './decodeFile.ts'
import { ownComparisonSchema } from '../ownComparisonSchema.ts'
import { textOfHtml } from './pageText.ts'

/** The content of a file: one text, a whole comparison, or a reason why it cannot be used. */
export type FileContent =
  | { kind: 'text'; text: string }
  | { kind: 'comparison'; comparison: OwnComparison }
  | { kind: 'fault'; message: string }

/** The file types that the file dialog offers. */
export const TEXT_FILES = '.txt,.md,.html,.htm,text/plain,text/markdown,text/html'
export const COMPARISON_FILES = '.json,application/json'

/** Identifies a comparison file, and its version. */
const FORM = 'parallax-comparison-1'

const fileSchema = z.strictObject({
  form: z.literal(FORM),
  comparison: ownComparisonSchema,
})

/** More bytes than any text of the allowed length: a page around it may be ten times as long. */
const MOST_BYTES = 40 * MOST_CHARACTERS

/** Reads a file that was chosen or dropped; never throws. */
export async function readFile(file: File): Promise<FileContent> {
  const fault = (problem: string): FileContent => ({
    kind: 'fault',
    message: `“${file.name}” ${problem}`,
  })
  if (file.size > MOST_BYTES) return fault('is too large to be the text of one account.')
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return fault('cannot be read: it was moved or changed, or is a folder. Choose it again.')
  }
  const decoded = decodeFile(bytes)
  if (decoded.text === undefined) return fault(decoded.fault)
  if (/\.json$/i.test(file.name) || file.type === 'application/json') {
    const comparison = parseComparisonFile(decoded.text)
    return comparison
      ? { kind: 'comparison', comparison }
      : fault('is not a comparison that this page saved, or only part of one.')
  }
  const isPage = /\.x?html?$/i.test(file.name) || /html/.test(file.type)
  const text = isPage ? await textOfHtml(decoded.text) : decoded.text
  return text.trim() === '' ? fault('contains no words.') : { kind: 'text', text }
}

/** A comparison as the text of a file that `readFile` can read. */
export const formatComparisonFile = (comparison: OwnComparison): string =>
  `${JSON.stringify({ form: FORM, comparison }, null, 2)}\n`

function parseComparisonFile(text: string): OwnComparison | null {
  try {
    return z.parse(fileSchema, JSON.parse(text)).comparison
  } catch {
    return null
  }
}
