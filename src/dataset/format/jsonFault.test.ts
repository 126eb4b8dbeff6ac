import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from './jsonFault.ts'

describe(findJsonFault, () => {
  it.each([
    ['', 1, 1, 'the end of the file', 'a value'],
    ['{"a": 1,}', 1, 9, '“}”', 'the name of a field in double quotes'],
    ['{"a": 1\n "b": 2}', 2, 2, '“"b"”', 'a comma or “}”'],
    ['{"a" 1}', 1, 6, '“1”', 'a colon'],
    ['["a", "b"', 1, 10, 'the end of the file', 'a comma or “]”'],
    ['["a", "b', 1, 9, 'the end of the file', 'the text’s closing quotation mark'],
    ['["a\nb"]', 1, 4, 'the end of the line', 'the text’s closing quotation mark'],
    ['["a\\x"]', 1, 4, '“\\”', 'the text’s closing quotation mark'],
    ['{"a', 1, 4, 'the end of the file', 'the text’s closing quotation mark'],
    ['[1] x', 1, 5, '“x”', 'the end of the file'],
    ['{"a": tru}', 1, 7, '“tru”', 'a value'],
    ['{"a": 1, "a": 2}', 1, 10, '“"a"”', 'each field only once'],
    ["{'a': 1}", 1, 2, "“'”", 'the name of a field in double quotes'],
    ['['.repeat(200), 1, 102, '“[”', 'fewer levels of nesting'],
  ])('%s', (text, line, column, found, expected) => {
    const isCut = found === 'the end of the file'
    expect(findJsonFault(text)).toEqual({ line, column, found, expected, isCut })
  })

  it('finds nothing in valid JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), text => findJsonFault(text) === null))
  })

  it('finds a fault if and only if JSON.parse does', () => {
    const damaged = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', 'x', '\n', '\\'),
      )
      .map(([text, at, put]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + put + text.slice(place + 1)
      })
    fc.assert(
      fc.property(damaged, text => {
        const fault = findJsonFault(text)
        if (fault?.expected === 'each field only once') return true
        return isJson(text) === (fault === null)
      }),
      { numRuns: 2_000 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
