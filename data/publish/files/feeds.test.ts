import { describe, expect, it } from 'vitest'
import { compile } from '../../compile/compile.ts'
import { SOUND_FOLDER } from '../../compile/fixtures/sources.ts'
import { attributesIn, textsIn } from '../fixtures/xml.ts'
import { pagesOf } from '../pages.ts'
import type { Site } from '../publisher.ts'
import { feeds } from './feeds.ts'

const HOME = 'https://example.org/a/'
const compiled = compile(SOUND_FOLDER)
const { records } = compiled.dataset
const [first] = records
if (!first) throw new Error('the fixture has no records')
const site: Site = {
  ...compiled,
  pages: pagesOf(compiled.dataset),
  address: { base: '/a/', url: HOME },
}

const textOf = async (path: string, of = site): Promise<string> =>
  String(
    await feeds(of)
      .find(one => one.path === path)
      ?.content(),
  )

/** The absolute addresses of all pages; that of the start page is the site's. */
const addresses = new Set(site.pages.map(({ path }) => HOME + path.slice(1)))

const PATHS = feeds(site).map(({ path }) => path)

/** The ids of a feed's entries. */
const idsIn = async (path: string) => textsIn(await textOf(path), 'id').slice(1)

/** The addresses of engagements, the last first. */
const urls = (ids: readonly string[]) => ids.map(id => `${HOME}e/${id}`).toReversed()

describe(feeds, () => {
  it('has one of everything, and one for each topic, official and line and for the claims', () => {
    expect(PATHS.filter(path => !path.startsWith('feeds/officials/'))).toEqual([
      'feed.xml',
      'feeds/topics/taiwan.xml',
      'feeds/topics/energy.xml',
      'feeds/topics/climate.xml',
      'feeds/topics/trade.xml',
      'feeds/contacts/leaders.xml',
      'feeds/contacts/foreign-ministers.xml',
      'feeds/claims.xml',
    ])
    const officials = compiled.dataset.officials.map(({ id }) => `feeds/officials/${id}.xml`)
    expect(PATHS.filter(path => path.startsWith('feeds/officials/'))).toEqual(officials)
    expect(feeds({ ...site, address: { base: '/', url: null } })).toEqual([])
  })

  // RFC 4287, sections 4.1.1 and 4.1.2.
  it.each(PATHS)('%s is what Atom asks for', async path => {
    const xml = await textOf(path)
    expect(attributesIn(xml, 'feed')).toEqual([{ xmlns: 'http://www.w3.org/2005/Atom' }])
    const entries = textsIn(xml, 'entry').length
    const [own, ...ids] = textsIn(xml, 'id')
    expect(addresses).toContain(own)
    expect(ids).toHaveLength(entries)
    expect(new Set([own, ...ids]).size).toBe(entries + 1)
    expect(textsIn(xml, 'title')).toHaveLength(entries + 1)
    expect(textsIn(xml, 'title')).not.toContain('')
    const updated = textsIn(xml, 'updated')
    expect(updated).toHaveLength(entries + 1)
    for (const instant of updated) expect(instant).toBe(new Date(instant).toISOString())
    expect(textsIn(xml, 'name')).not.toEqual([])
    const links = attributesIn(xml, 'link')
    expect(links.find(({ rel }) => rel === 'self')?.['href']).toBe(HOME + path)
    const pages = links.filter(({ rel }) => rel !== 'self').map(({ href }) => href)
    expect(pages).toHaveLength(entries + 1)
    expect(pages.filter(page => !addresses.has(page ?? ''))).toEqual([])
  })

  it('lists engagements, newest first', async () => {
    const whole = records.map(({ id }) => id)
    expect(await idsIn('feed.xml')).toEqual(urls(whole))
    for (const topic of ['taiwan', 'climate', 'trade']) {
      const own = records.filter(({ topics }) => topics.includes(topic))
      expect(await idsIn(`feeds/topics/${topic}.xml`)).toEqual(urls(own.map(({ id }) => id)))
    }
  })

  it('sums up the claims of engagements that have any', async () => {
    const agreed = records.map(record => ({
      ...record,
      accounts: record.accounts.map(account => ({
        ...account,
        points: account.points.map((point, index) =>
          index === 0 && account.side === 'us' ? { ...point, act: 'agree' as const } : point,
        ),
      })),
    }))
    const dataset = { ...site.dataset, records: agreed }
    const xml = await textOf('feeds/claims.xml', { ...site, dataset })
    expect(textsIn(xml, 'id').slice(1)).toEqual([`${HOME}e/2022-03-18-biden-xi-call#claims`])
    expect(textsIn(xml, 'summary')).toEqual([
      'Agreed: 1 in both accounts, none of them called agreed by both.',
    ])
  })

  it('escapes markup in a record', async () => {
    const title = '<script>alert(1)</script> & ]]> "x"'
    const hostile = { ...site.dataset, records: [{ ...first, title, summary: title }] }
    const xml = await textOf('feed.xml', { ...site, dataset: hostile })
    expect(textsIn(xml, 'script')).toEqual([])
    // Feed readers treat both as HTML, and must show the record’s text.
    const html = '&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; "x"'
    expect(textsIn(xml, 'title').at(-1)).toBe(`${html}, 15 November 2021`)
    expect(textsIn(xml, 'summary').at(-1)).toBe(html)
  })

  it('holds no more than a hundred engagements', async () => {
    const many = Array.from({ length: 300 }, () => first)
    const xml = await textOf('feed.xml', { ...site, dataset: { ...site.dataset, records: many } })
    expect(textsIn(xml, 'entry')).toHaveLength(100)
  })
})
