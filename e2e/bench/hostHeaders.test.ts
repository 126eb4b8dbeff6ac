import { describe, expect, it } from 'vitest'
import { readHeaders } from './hostHeaders.ts'

describe(readHeaders, () => {
  const headersOf = readHeaders(
    "/*\n  Content-Security-Policy: default-src 'self'; img-src data:\n\n/assets/*\n  Cache-Control: immutable\n\n/sw.js\n  Cache-Control: no-cache\n",
  )
  const policy = { 'Content-Security-Policy': "default-src 'self'; img-src data:" }

  it.each([
    ['/e/a', policy],
    ['/assets/a.js', { ...policy, 'Cache-Control': 'immutable' }],
    ['/sw.js', { ...policy, 'Cache-Control': 'no-cache' }],
    ['/sw.js.map', policy],
  ])('%s', (path, expected) => {
    expect(headersOf(path)).toEqual(expected)
  })
})
