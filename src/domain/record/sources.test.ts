import { describe, expect, it } from 'vitest'
import type { Account, Point, Source, SourceKind } from './engagement.ts'
import { siteOf, pagesOf, readAt } from './sources.ts'

const PAGE = 'https://www.whitehouse.gov/readout'
const COPY = 'https://copies.example/readout'

const aPoint = (from?: string): Point => ({
  text: 'They spoke.',
  speaker: 'both',
  act: 'discuss',
  topics: [],
  words: 10,
  from,
})

const anAccount = (url: string, ...from: (string | undefined)[]): Account => ({
  side: 'us',
  publisher: 'The White House',
  form: 'readout',
  url,
  language: 'en',
  coverage: 'full',
  points: from.map(aPoint),
})

const aSource = (url: string, kind: SourceKind, publisher = 'The White House'): Source => ({
  url,
  kind,
  publisher,
})

describe(siteOf, () => {
  it.each([
    ['https://www.whitehouse.gov/a/b', 'whitehouse.gov'],
    ['http://tv.cctv.com', 'tv.cctv.com'],
  ])('of %s is %s', (url, host) => expect(siteOf(url)).toBe(host))
})

describe(pagesOf, () => {
  it('names every page once, the account’s own first', () => {
    const account = anAccount(PAGE, undefined, COPY, PAGE, COPY, 'https://third.example/')
    expect(pagesOf(account)).toEqual([PAGE, COPY, 'https://third.example/'])
  })
})

describe(readAt, () => {
  it('takes the page of the text for the office’s where the sources call it official', () => {
    const sources = [aSource(PAGE, 'official'), aSource(COPY, 'copy')]
    expect(readAt(anAccount(PAGE), sources)).toEqual({ issued: PAGE, read: null })
  })

  it('finds the office’s own page of a text that was read in a copy', () => {
    const sources = [aSource(COPY, 'copy', 'Copies'), aSource(PAGE, 'official')]
    expect(readAt(anAccount(COPY), sources)).toEqual({ issued: PAGE, read: COPY })
  })

  it.each([
    ['another office', aSource(PAGE, 'official', 'Xinhua')],
    ['the press', aSource(PAGE, 'news')],
  ])('takes no page of %s for the office’s', (_name, source) => {
    expect(readAt(anAccount(COPY), [source])).toEqual({ issued: null, read: COPY })
  })
})
