import type { BuiltPage } from './builtSite.ts'
import { expect } from './fixtures.ts'

/**
 * Fails unless every page has a head of its own, one heading, and nothing a strict policy refuses.
 */
export function expectWholeHeads(site: readonly BuiltPage[]): void {
  for (const { path, titles, metas, headings, policy, refused, looseLinks } of site) {
    expect({ path, titles, headings, refused, looseLinks }).toEqual({
      path,
      titles: [expect.stringMatching(/\S.*Parallax|Parallax: \S/)],
      headings: [expect.stringMatching(/\S/)],
      refused: [],
      looseLinks: [],
    })
    expect(policy).toMatch(/^default-src 'self';(?!.*unsafe)/)
    for (const name of ['description', 'og:title', 'og:description', 'og:type', 'twitter:card']) {
      expect({ path, name, contents: metas.get(name) }).toEqual({
        path,
        name,
        contents: [expect.stringMatching(/\S/)],
      })
    }
  }
  const named = site.filter(isOwn)
  expect(new Set(named.map(({ titles }) => titles[0])).size).toBe(named.length)
}

/** Not the page for unknown addresses, nor one that only says where another is now. */
export const isOwn = ({ path, headings }: BuiltPage): boolean =>
  path !== '/404.html' && headings[0] !== MOVED

/** The heading of a page that leads on to another. */
export const MOVED = 'This page has moved'
