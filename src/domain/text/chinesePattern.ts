import { lowerInPlace } from '../folding.ts'
import { PatternIndex, type Hit, type Scan } from './scan.ts'

/** How many characters a gap may stand for. */
const LONGEST_GAP = 8
/** The characters by which a pattern is looked up. */
const KEY_LENGTH = 2

/** The parts of a pattern, between which up to eight characters of one clause may stand. */
export type ChinesePattern = readonly string[]

/**
 * Reads a pattern: characters as they stand in a text, two at least, with `…` for up to eight
 * characters without a full stop or semicolon among them. Latin letters match whatever their case.
 *
 * @returns the pattern, or what was expected instead
 */
export function parseChinese(pattern: string): ChinesePattern | string {
  const parts = lowerInPlace(pattern).split('…')
  if (parts.some(part => !/^[\p{L}\p{N}·“”《》、% -]+$/u.test(part))) {
    return 'characters, with gaps … only between them'
  }
  if ((parts[0]?.length ?? 0) < KEY_LENGTH) return 'at least two characters before a gap or the end'
  return parts
}

interface Indexed {
  number: number
  first: string
  rest: ChinesePattern
}

/** A scan for patterns; those that are broken are left out. */
export function chineseScanner(patterns: readonly string[]): Scan {
  const index = new PatternIndex<Indexed>()
  for (const [number, text] of patterns.entries()) {
    const pattern = parseChinese(text)
    if (typeof pattern === 'string') continue
    const [first = '', ...rest] = pattern
    index.add(first.slice(0, KEY_LENGTH), { number, first, rest })
  }
  return original => {
    const text = lowerInPlace(original)
    const hits: Hit[] = []
    for (let start = 0; start + KEY_LENGTH <= text.length; start++) {
      for (const { number, first, rest } of index.get(text.slice(start, start + KEY_LENGTH))) {
        if (!text.startsWith(first, start)) continue
        const end = endOf(rest, text, start + first.length)
        if (end >= 0) hits.push({ pattern: number, start, end })
      }
    }
    return hits
  }
}

/** Where the parts end that follow a place, or -1 where they do not. */
function endOf(parts: ChinesePattern, text: string, from: number): number {
  let end = from
  for (const part of parts) {
    const within = text.slice(end, end + LONGEST_GAP + part.length)
    const at = within.indexOf(part)
    if (at < 0 || /[。！？；\n]/.test(within.slice(0, at))) return -1
    end += at + part.length
  }
  return end
}
