import { widthOf, type Face } from './fonts.ts'

/** A text cut into lines, and the size at which they fit, in pixels. */
export interface SetText {
  size: number
  lines: string[]
}

/** The space that a text has to fit. */
export interface Space {
  face: Face
  /** In pixels. */
  width: number
  /** The most lines allowed. */
  lines: number
  /** The greatest height of all lines together, in pixels; unlimited if not given. */
  height?: number
  /** The sizes to try, largest first, in pixels. */
  sizes: readonly number[]
}

/** Line height as a multiple of the size. */
const LEADING: Record<Face, number> = { title: 1.12, text: 1.32, strong: 1.32 }

/** The height of a set text, in pixels. */
export const heightOf = ({ size, lines }: SetText, face: Face): number =>
  lines.length * size * LEADING[face]

/** The position of a line below the upper edge of the first, in pixels. */
export const baselineOf = ({ size }: SetText, face: Face, line: number): number =>
  size * (LEADING[face] * (line + 0.5) + 0.33)

/** Sets a text at the largest size at which it fits; if none fits, it ends in "…". */
export function fit(text: string, space: Space): SetText {
  const { face, width, lines, height = Infinity, sizes } = space
  const words = text.split(/\s+/).filter(Boolean)
  for (const size of sizes) {
    const set = { size, lines: wrap(words, face, size, width) }
    const isWithin = set.lines.every(line => widthOf(line, face, size) <= width)
    if (isWithin && set.lines.length <= lines && heightOf(set, face) <= height) {
      return { size, lines: balance(words, set.lines, face, size) }
    }
  }
  const size = sizes.at(-1) ?? 0
  const set = wrap(words, face, size, width)
  const kept = set.slice(0, lines)
  const last = set.length > lines ? `${kept.pop() ?? ''}…` : (kept.pop() ?? '')
  return { size, lines: [...kept, last].map(line => shorten(line, face, size, width)) }
}

/** One line, truncated with "…" if it is too wide. */
export function shorten(text: string, face: Face, size: number, width: number): string {
  if (widthOf(text, face, size) <= width) return text
  const characters = Array.from(new Intl.Segmenter('en').segment(text), part => part.segment)
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, face, size) > width) {
    characters.pop()
  }
  return `${characters.join('').replace(/[\s,;…–-]+$/u, '')}…`
}

/** As many words per line as fit. A word wider than the line gets a line of its own. */
function wrap(words: readonly string[], face: Face, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && widthOf(longer, face, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The same number of lines, as narrow as possible, so that no single word is left at the end. */
function balance(words: readonly string[], set: string[], face: Face, size: number): string[] {
  if (set.length < 2) return set
  let [low, high] = [0, Math.max(...set.map(line => widthOf(line, face, size)))]
  let best = set
  while (high - low > 4) {
    const width = (low + high) / 2
    const tried = wrap(words, face, size, width)
    if (tried.length <= set.length && tried.every(line => widthOf(line, face, size) <= width)) {
      best = tried
      high = width
    } else {
      low = width
    }
  }
  return best
}
