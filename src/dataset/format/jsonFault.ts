/** Where a text stops being JSON, and what was expected there. */
export interface JsonFault {
  /** Both count from 1. */
  line: number
  column: number
  /** The text found, in words: “"b"”, “the end of the line”. */
  found: string
  expected: string
  /** Whether the text is valid as far as it goes, but ends too early. */
  isCut: boolean
}

/** A quoted string up to its closing quotation mark, or as far as it is valid. */
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
const SPACE = /[ \t\n\r]*/y
const DEEPEST = 100

/**
 * The first place at which a text breaks the grammar of JSON (RFC 8259), or `null` if it is valid
 * JSON. Stricter than `JSON.parse` in one respect: an object must not repeat a field, since the
 * first value would be lost. The messages of JavaScript engines differ and often leave out the
 * position, so they are not used.
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
  const string = (): string | null => {
    const opened = take(STRING)
    if (opened === null || text[at++] === '"') return opened
    at--
    miss('the text’s closing quotation mark')
    return null
  }
  const value = (depth: number): boolean => {
    if (depth > DEEPEST) return miss('fewer levels of nesting')
    if (sign('{')) return list('}', 'a comma or “}”', field(depth))
    if (sign('[')) return list(']', 'a comma or “]”', () => value(depth + 1))
    if (text[at] === '"') return string() !== null
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
      if (text[at] !== '"') return miss('the name of a field in double quotes')
      const name = string()
      if (name === null) return false
      if (names.has(name)) {
        at = start
        return miss('each field only once')
      }
      names.add(name)
      return (sign(':') || miss('a colon')) && value(depth + 1)
    }
  }

  if (value(0)) {
    take(SPACE)
    if (at === text.length) return null
    miss('the end of the file')
  }
  return {
    ...position(text, at),
    found: excerpt(text, at),
    expected,
    isCut: at === text.length,
  }
}

function position(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return { line, column: at - before.lastIndexOf('\n') }
}

/** The token at an offset, shortened to fit a message. */
function excerpt(text: string, at: number): string {
  if (at === text.length) return 'the end of the file'
  if (text[at] === '\n' || text[at] === '\r') return 'the end of the line'
  const [token = ''] = /^(?:\w+|"[^"\n]*"?|.)/su.exec(text.slice(at, at + 40)) ?? []
  return `“${token}”`
}
