import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { anEdition } from '../fixtures/catalog.ts'
import { citeDataset, citeEngagement, citeView } from './citation.ts'
import { CITATION_FORMS } from './formats.ts'

const EDITION = anEdition({
  name: 'parallax-us-china-engagements',
  title: 'Parallax: US–China engagements',
  version: '1.2.0',
  released: '2026-11-27' as Day,
  creators: ['The Parallax authors', '中美关系研究组 {A & B}'],
})
const SEEN = {
  url: 'https://example.org/a_b/e/2021-11-12-call?topics=a,b&q=50%25#taiwan',
  accessed: '2026-12-01' as Day,
}
const RECORD = { id: '2021-11-12-call', title: 'Blinken–Wang call', date: '2021-11-12' as Day }

/** What each format must preserve, with dates as in CSL. */
const FIELDS = {
  title: 'Blinken–Wang call, 12 November 2021',
  URL: SEEN.url,
  issued: { 'date-parts': [[2026, 11, 27]] },
}

const parse = (text: string) => new Cite(text).data[0]
const namesOf = (item: ReturnType<typeof parse>) =>
  item?.author?.map(({ literal, family }) => literal ?? family)

describe(citeView, () => {
  it('names the chart and its filter', () => {
    expect(citeView('Topic frequency', ['Middle East', 'Wang Yi'], EDITION, SEEN)).toMatchObject({
      key: 'parallax-topic-frequency-middle-east-wang-yi',
      title: 'Topic frequency (Middle East; Wang Yi)',
      container: EDITION.title,
      url: SEEN.url,
    })
  })
})

describe('references, read by a citation library', () => {
  const engagement = citeEngagement(RECORD, EDITION, SEEN)
  const dataset = citeDataset(EDITION, { ...SEEN, url: 'https://example.org/about' })

  it.each(['bibtex', 'ris', 'csl'] as const)('%s of an engagement', format => {
    const text = CITATION_FORMS[format].write(engagement)
    const item = parse(text)
    expect(item).toMatchObject({ id: 'parallax-2021-11-12-call', ...FIELDS })
    expect(namesOf(item)).toEqual(EDITION.creators)
    expect(text).toContain(EDITION.title)
    expect(item?.version ?? item?.edition).toBe('1.2.0')
  })

  it.each([
    ['bibtex', 'document'],
    ['ris', 'dataset'],
    ['csl', 'dataset'],
  ] as const)('%s of the dataset', (format, type) => {
    const item = parse(CITATION_FORMS[format].write(dataset))
    expect(item).toMatchObject({
      type,
      id: 'parallax-1.2.0',
      title: EDITION.title,
      version: '1.2.0',
      URL: 'https://example.org/about',
      issued: FIELDS.issued,
      accessed: { 'date-parts': [[2026, 12, 1]] },
    })
  })

  it.each([
    'Wang Yi 王毅 “reunification” 統一',
    '50% & $5 #1 a_b x^y ~ \\cmd{x} {',
    '} unbalanced "quotes" <b>bold</b> | pipe',
    'a line\r\nER  - \r\nTY  - JOUR @misc{x,',
  ])('keep the title %j', title => {
    for (const format of ['bibtex', 'ris', 'csl'] as const) {
      const cited = citeEngagement({ ...RECORD, title }, EDITION, SEEN)
      const { data } = new Cite(CITATION_FORMS[format].write(cited))
      expect(data.map(item => item.title)).toEqual([
        `${title.replaceAll(/\s+/g, ' ')}, 12 November 2021`,
      ])
    }
  })

  it('work without dates and without authors', () => {
    const seen = { ...SEEN, accessed: null }
    const cited = citeDataset({ ...EDITION, released: null, creators: [] }, seen)
    for (const format of ['bibtex', 'ris', 'csl'] as const) {
      const item = parse(CITATION_FORMS[format].write(cited))
      expect(item).toMatchObject({ title: EDITION.title, version: '1.2.0' })
      expect(item?.issued).toBeUndefined()
      expect(item?.author).toBeUndefined()
    }
    expect(CITATION_FORMS.plain.write(cited)).toMatch(/^\(n\.d\.\)\. Parallax/)
  })
})

describe('plain text', () => {
  it('names author, date, title, version, day of access and address', () => {
    const record = { ...RECORD, endDate: '2021-11-13' as Day }
    const cited = citeEngagement(record, { ...EDITION, creators: ['The Parallax authors'] }, SEEN)
    expect(CITATION_FORMS.plain.write(cited)).toBe(
      'The Parallax authors (2026). Blinken–Wang call, 12–13 November 2021. In Parallax: ' +
        'US–China engagements (version 1.2.0) [Data set]. Retrieved 1 December 2026, from ' +
        `${SEEN.url}\n`,
    )
  })
})
