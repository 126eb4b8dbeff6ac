import { describe, expect, it } from 'vitest'
import { compile } from '../../compile/compile.ts'
import { SOUND_FOLDER } from '../../compile/fixtures/sources.ts'
import { pagesOf } from '../pages.ts'
import type { Site } from '../publisher.ts'
import { syndication } from './syndication.ts'
import { textsIn } from '../fixtures/xml.ts'

const compiled = compile(SOUND_FOLDER)
const site: Site = {
  ...compiled,
  pages: pagesOf(compiled.dataset),
  address: { base: '/a/', url: 'https://example.org/a/' },
}

async function textOf(path: string, of = site): Promise<string> {
  const file = syndication(of).find(one => one.path === path)
  return String(await file?.content())
}

/** The absolute addresses of all pages. */
const addresses = new Set(site.pages.map(({ path }) => `https://example.org/a${path}`))

describe('sitemap.xml', () => {
  it('lists every page once, by its absolute address', async () => {
    const found = textsIn(await textOf('sitemap.xml'), 'loc')
    expect(found).toHaveLength(addresses.size)
    expect(new Set(found)).toEqual(addresses)
  })
})

describe('robots.txt', () => {
  it('names the sitemap', async () => {
    expect(await textOf('robots.txt')).toContain('Sitemap: https://example.org/a/sitemap.xml')
  })

  it('needs no sitemap if the site’s address is unknown', async () => {
    const nowhere = { ...site, address: { base: '/', url: null } }
    expect(syndication(nowhere).map(({ path }) => path)).toEqual(['robots.txt'])
    expect(await textOf('robots.txt', nowhere)).not.toContain('Sitemap')
  })
})
