import type { BuiltPage } from './builtSite.ts'
import { expect } from './fixtures.ts'

const METAS = ['description', 'og:title', 'og:description', 'og:type', 'twitter:card']

/** What reference managers read, on every page of the site. */
const CITATION =
  'citation_title citation_author citation_publication_date citation_publisher citation_language author article:published_time DC.title DC.creator DC.date DC.publisher DC.language DC.type DC.rights'.split(
    ' ',
  )

/**
 * Fails unless every page has a head of its own, one heading, and nothing a strict policy refuses.
 */
export function expectWholeHeads(site: readonly BuiltPage[]): void {
  expect(
    site.map(({ path, titles, headings, policy, refused, looseLinks, metas }) => ({
      path,
      titles,
      headings,
      policy,
      refused,
      looseLinks,
      metas: METAS.map(name => metas.get(name)),
    })),
  ).toEqual(
    site.map(({ path }) => ({
      path,
      titles: [expect.stringMatching(/\S.*Parallax|Parallax: \S/)],
      headings: [expect.stringMatching(/\S/)],
      policy: expect.stringMatching(/^default-src 'self';(?!.*unsafe)/),
      refused: [],
      looseLinks: [],
      metas: METAS.map(() => [expect.stringMatching(/\S/)]),
    })),
  )
  const named = site.filter(isOwn)
  expect(new Set(named.map(({ titles }) => titles[0])).size).toBe(named.length)
}

/** Fails unless reference managers find on every page of the site what they read. */
export function expectCitations(site: readonly BuiltPage[]): void {
  const named = site.filter(isOwn)
  expect(
    named.flatMap(({ path, metas }) =>
      CITATION.filter(name => !/\S/.test(metas.get(name)?.join('') ?? '')).map(
        name => `${path} lacks ${name}`,
      ),
    ),
  ).toEqual([])
  expect(named.map(({ metas }) => metas.get('citation_title'))).toEqual(
    named.map(({ metas }) => metas.get('og:title')),
  )
}

/** Not the page for unknown addresses, nor one that only says where another is now. */
export const isOwn = ({ path, headings }: BuiltPage): boolean =>
  path !== '/404.html' && headings[0] !== MOVED

/** The heading of a page that leads on to another. */
export const MOVED = 'This page has moved'
