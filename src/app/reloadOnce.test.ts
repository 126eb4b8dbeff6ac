import { describe, expect, it } from 'vitest'
import { isOutdated, mayReload } from './reloadOnce.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

describe(mayReload, () => {
  it('allows each build one reload', () => {
    const tab = memory()
    const asked = ['a.js', 'a.js', 'b.js', 'b.js'].map(build => mayReload(build, () => tab))
    expect(asked).toEqual([true, false, true, false])
  })

  it.each([
    [
      'storage is forbidden',
      () => {
        throw new Error('SecurityError')
      },
    ],
    [
      'storage is full',
      () => ({
        ...memory(),
        setItem: () => {
          throw new Error('Quota')
        },
      }),
    ],
  ])('allows no reload if %s', (_name, broken) => {
    expect(mayReload('a.js', broken)).toBe(false)
  })
})

describe(isOutdated, () => {
  const html = '<script type="module" src="/parallax/assets/index-B2.js"></script>'
  it.each([
    ['https://example.org/parallax/assets/index-B2.js', false],
    ['https://example.org/parallax/assets/index-A1.js', true],
  ])('%s: %s', (script, expected) => {
    expect(isOutdated(html, script)).toBe(expected)
  })
})
