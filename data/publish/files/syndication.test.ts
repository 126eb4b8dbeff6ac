import sax from 'sax'
import { describe, expect, it } from 'vitest'
import { compile } from '../../compile/compile.ts'
import { SOUND_FOLDER } from '../../compile/fixtures/sources.ts'
import { pagesOf } from '../pages.ts'
import type { Site } from '../publisher.ts'
import { syndication } from './syndication.ts'

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

/** Texts of the elements of one name. Fails on broken XML. */
function read(xml: string, name: string): string[] {
  const found: string[] = []
  let depth = 0
  const onText = (text: string) => {
    if (depth > 0) found[found.length - 1] += text
  }
  const stream = sax.createStream(true, {})
  stream.on('error', error => {
    throw error
  })
  stream.on('opentag', tag => {
    if (tag.name !== name) return
    depth += 1
    found.push('')
  })
  stream.on('closetag', closed => {
    if (closed === name) depth -= 1
  })
  stream.on('text', onText)
  stream.on('cdata', onText)
  stream.write(xml)
  stream.end()
  return found
}

/** The absolute addresses of all pages. */
const addresses = new Set(site.pages.map(({ path }) => `https://example.org/a${path}`))

describe('sitemap.xml', () => {
  it('lists every page once, by its absolute address', async () => {
    const found = read(await textOf('sitemap.xml'), 'loc')
    expect(found).toHaveLength(addresses.size)
    expect(new Set(found)).toEqual(addresses)
  })
})

describe('feed.xml', () => {
  it('lists engagements, newest first, with addresses that exist', async () => {
    const ids = read(await textOf('feed.xml'), 'id').slice(1)
    expect(ids).toEqual(
      site.dataset.records.map(({ id }) => `https://example.org/a/e/${id}`).toReversed(),
    )
    expect(ids.filter(id => !addresses.has(id))).toEqual([])
  })

  it('escapes markup in a record', async () => {
    const title = '<script>alert(1)</script> & ]]> "x"'
    const [first] = site.dataset.records
    if (!first) throw new Error('the fixture has no records')
    const hostile = { ...site.dataset, records: [{ ...first, title, summary: title }] }
    const xml = await textOf('feed.xml', { ...site, dataset: hostile })
    expect(read(xml, 'script')).toEqual([])
    // Feed readers treat both as HTML, and must show the record’s text.
    const html = '&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; "x"'
    expect(read(xml, 'title').at(-1)).toBe(`${html}, 15 November 2021`)
    expect(read(xml, 'summary').at(-1)).toBe(html)
  })

  it('holds no more than a hundred engagements', async () => {
    const [first] = site.dataset.records
    if (!first) throw new Error('the fixture has no records')
    const records = Array.from({ length: 300 }, () => first)
    const xml = await textOf('feed.xml', { ...site, dataset: { ...site.dataset, records } })
    expect(read(xml, 'entry')).toHaveLength(100)
  })
})

describe('robots.txt', () => {
  it('names the sitemap', async () => {
    expect(await textOf('robots.txt')).toContain('Sitemap: https://example.org/a/sitemap.xml')
  })

  it('needs neither sitemap nor feed if the site’s address is unknown', async () => {
    const nowhere = { ...site, address: { base: '/', url: null } }
    expect(syndication(nowhere).map(({ path }) => path)).toEqual(['robots.txt'])
    expect(await textOf('robots.txt', nowhere)).not.toContain('Sitemap')
  })
})
