import { describe, expect, it } from 'vitest'
import { editionOf } from './datapackage.ts'

const described = (...contributors: { title: string; email?: string; path?: string }[]) =>
  editionOf({ version: '1.0.0', contributors, resources: [] })

describe(editionOf, () => {
  it.each([
    [[], null],
    [[{ title: 'A' }], null],
    [[{ title: 'A', path: 'https://example.org/a' }], 'https://example.org/a'],
    [
      [
        { title: 'A', path: 'https://example.org/a' },
        { title: 'B', email: 'b@example.org' },
      ],
      'mailto:b@example.org',
    ],
  ])('takes the address for corrections from %j', (contributors, address) => {
    expect(described(...contributors).corrections).toBe(address)
  })
})
