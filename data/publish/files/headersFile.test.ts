import { describe, expect, it } from 'vitest'
import { formatHeaders, readHeaders } from './headersFile.ts'

const FILE = formatHeaders([
  { path: '/*', headers: { 'Content-Security-Policy': "default-src 'self'; img-src data: blob:" } },
  { path: '/assets/*', headers: { 'Cache-Control': 'immutable' } },
  { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
])

describe(readHeaders, () => {
  const POLICY = { 'Content-Security-Policy': "default-src 'self'; img-src data: blob:" }

  it.each([
    ['/', POLICY],
    ['/assets/a.js', { ...POLICY, 'Cache-Control': 'immutable' }],
    ['/sw.js', { ...POLICY, 'Cache-Control': 'no-cache' }],
    ['/sw.js/more', POLICY],
  ])('%s', (path, expected) => {
    expect(readHeaders(FILE)(path)).toEqual(expected)
  })

  it('sends nothing for paths that no rule covers', () => {
    expect(readHeaders(formatHeaders([{ path: '/a/*', headers: { X: '1' } }]))('/b')).toEqual({})
  })
})
