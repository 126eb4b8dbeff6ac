/** Where a text stops being JSON, and what would have to stand there. */
export interface JsonFault {
  /** Both from 1. */
  line: number
  column: number
  /** The offending text, shortened; empty at the end of the text. */
  found: string
  expected: string
}

const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
const SPACE = /[ \t\n\r]*/y
const DEEPEST = 100

/**
 * The first place at which a text breaks the grammar of JSON (RFC 8259), or `null` where it is
 * JSON throughout. Stricter than `JSON.parse` in one point: a field may not stand twice in one
 * object, since the first would vanish. Engines word their own messages differently and often
 * leave out where, so none of theirs is used.
 */
export function findJsonFault(text: string): JsonFault | null {
  let at = 0
  let expected = ''

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const [token] = pattern.exec(text) ?? []
    if (token === undefined) return null
    at += token.length
    return token
  }
  const miss = (what: string) => {
    expected = what
    return false
  }
  const sign = (character: string) => {
    take(SPACE)
    if (text[at] !== character) return false
    at++
    return true
  }
  const value = (depth: number): boolean => {
    if (depth > DEEPEST) return miss('fewer levels of nesting')
    if (sign('{')) return list('}', 'a comma or “}”', field(depth))
    if (sign('[')) return list(']', 'a comma or “]”', () => value(depth + 1))
    if (text[at] === '"') return take(STRING) !== null || miss('a closed text in double quotes')
    return take(LITERAL) !== null || miss('a value')
  }
  const list = (end: string, next: string, entry: () => boolean) => {
    if (sign(end)) return true
    do {
      if (!entry()) return false
    } while (sign(','))
    return sign(end) || miss(next)
  }
  const field = (depth: number) => {
    const names = new Set<string>()
    return () => {
      take(SPACE)
      const start = at
      const name = take(STRING)
      if (name === null) return miss('the name of a field in double quotes')
      if (names.has(name)) {
        at = start
        return miss('each field only once')
      }
      names.add(name)
      return (sign(':') || miss('a colon')) && value(depth + 1)
    }
  }

  const whole = value(0) && (take(SPACE), at === text.length || miss('the end of the file'))
  return whole ? null : { ...position(text, at), found: excerpt(text, at), expected }
}

function position(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return { line, column: at - before.lastIndexOf('\n') }
}

/** The token at an offset, or as much of it as a message holds. */
const excerpt = (text: string, at: number): string =>
  /^(?:\w+|"[^"\n]*"?|.?)/su.exec(text.slice(at, at + 40))?.[0] ?? ''
