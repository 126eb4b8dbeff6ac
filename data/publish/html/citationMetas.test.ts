import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../src/domain/record/edition.ts'
import type { Day } from '../../../src/domain/time/day.ts'
import { PAGE_KINDS } from '../../../src/domain/site/pages.ts'
import { citationMetas } from './citationMetas.ts'

/** The Highwire Press tags of a web page and the fields that Zotero's “Embedded Metadata” fills. */
const ZOTERO_HIGHWIRE: Readonly<Record<string, string>> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_date: 'date',
  citation_publisher: 'publisher',
  citation_public_url: 'url',
  citation_language: 'language',
  citation_author: 'creators',
}
/** The prefixes that it knows without being told, by which it reads RDF properties. */
const ZOTERO_PREFIXES = new Set(['dc', 'dcterms', 'og', 'article', 'z'])
/** The elements of Dublin Core 1.1. */
const DUBLIN_CORE = new Set(
  'title creator subject description publisher contributor date type format identifier source language relation coverage rights'.split(
    ' ',
  ),
)

const EDITION: Edition = {
  name: 'talks-1990',
  title: 'Talks',
  description: '',
  version: '1.0.0',
  released: '2026-11-30' as Day,
  creators: ['Ann Lee', 'Talks & "Co"'],
  licence: { name: 'CC0-1.0', title: 'CC0', url: 'https://example.org/cc0' },
  corrections: null,
}

function isRead(name: string): boolean {
  const [, prefix = '', element = ''] = /^([A-Za-z]+)[.:](.+)$/.exec(name) ?? []
  if (prefix === 'DC') return DUBLIN_CORE.has(element)
  return name === 'author' || name in ZOTERO_HIGHWIRE || ZOTERO_PREFIXES.has(prefix)
}

const keyOf = (meta: object) => String(Object.values(meta)[0])
const namesOf = (edition: Edition) => citationMetas('explorer', edition).map(keyOf)

describe(citationMetas, () => {
  it.each(PAGE_KINDS)('uses only what Zotero reads on the page of %s', kind => {
    const names = citationMetas(kind, EDITION).map(keyOf)
    expect(names.filter(isRead)).toEqual(names)
  })

  it('fills every field apart from those of the page, which the app sets', () => {
    const filled = new Set(namesOf(EDITION).flatMap(name => ZOTERO_HIGHWIRE[name] ?? []))
    expect(filled).toEqual(new Set(['creators', 'date', 'publisher', 'language']))
    expect(citationMetas('engagement', EDITION)).toMatchObject([
      { name: 'author', content: 'Ann Lee' },
      { name: 'author', content: 'Talks & "Co"' },
      { name: 'citation_author', content: 'Ann Lee' },
      { name: 'citation_author', content: 'Talks & "Co"' },
      { name: 'DC.creator', content: 'Ann Lee' },
      { name: 'DC.creator', content: 'Talks & "Co"' },
      { name: 'citation_publication_date', content: '2026/11/30' },
      { property: 'article:published_time', content: '2026-11-30' },
      { name: 'DC.date', content: '2026-11-30' },
      { name: 'citation_publisher', content: 'Parallax' },
      { name: 'DC.publisher', content: 'Parallax' },
      { name: 'citation_language', content: 'en' },
      { name: 'DC.language', content: 'en' },
      { name: 'DC.type', content: 'Text' },
      { name: 'DC.rights', content: 'https://example.org/cc0' },
      { name: 'z:itemType', content: 'webpage' },
    ])
  })

  it('says nothing of what the edition leaves open', () => {
    const open = namesOf({ ...EDITION, released: null, creators: [], licence: null })
    expect(open.join(' ')).not.toMatch(/date|time|author|creator|rights/)
    expect(open).toContain('citation_publisher')
  })

  it('calls the page about the record a dataset', () => {
    expect(citationMetas('about', EDITION)).toContainEqual({ name: 'DC.type', content: 'Dataset' })
  })
})
