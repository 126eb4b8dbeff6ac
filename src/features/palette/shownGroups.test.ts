import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../../data/compile/check.ts'
import { termsOf } from '../../../data/compile/derive.ts'
import { catalogContent } from '../../../data/compile/outline.ts'
import { linesByEngagement } from '../../../data/compile/engagementLines.ts'
import { readSources } from '../../../data/compile/read.ts'
import { catalogFile } from '../../dataset/format/catalogFile.ts'
import { termUses } from '../../domain/accounts/extracts.ts'
import { gatherCatalog, type Catalog } from '../../domain/record/catalog.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { indexNames } from '../../domain/search/nameIndex.ts'
import { termNames } from '../../domain/search/termNames.ts'
import type { Day } from '../../domain/time/day.ts'
import {
  engagementEntries,
  fixedGroups,
  lineGroup,
  officialEntries,
  termEntries,
  topicGroup,
  type EntryGroup,
} from './entries.ts'
import { shownGroups } from './shownGroups.ts'

const { dataset } = check(readSources(join(import.meta.dirname, '../../../data')))
if (!dataset) throw new Error('The dataset has faults')

const files = {
  engagements: dataset.records.map(() => '00000000'),
  topics: dataset.topics.map(() => '00000000'),
  whole: {},
}
const text = catalogFile.format(catalogContent(dataset, linesByEngagement(dataset), files))
const catalog = gatherCatalog(catalogFile.read(JSON.parse(text)))
const uses = termUses({ english: {}, engagements: termsOf(dataset) })

const indexed = (groups: readonly EntryGroup[]) =>
  groups.map(({ label, items }) => ({ label, index: indexNames(items) }))

const groupsOf = (known: Catalog) =>
  indexed([
    topicGroup(known),
    { label: 'Officials', items: officialEntries(known) },
    { label: 'Engagements', items: [...engagementEntries(known)] },
    lineGroup(dataset.contacts),
    { label: 'Terms', items: termEntries(termNames(dataset.glossary, uses, known.engagements)) },
    ...fixedGroups([{ href: '/topics', label: 'Topics' }], []),
  ])
const groups = groupsOf(catalog)

const found = (query: string) => shownGroups(groups, query, null).flatMap(({ items }) => items)

/** The last engagement that an official took part in, by the records. */
const lastOf = (official: string) =>
  dataset.records.findLast(
    ({ participants, status }) =>
      status === 'held' && participants.some(one => one.official === official),
  )?.id

describe(shownGroups, () => {
  it.each([
    ['Woodside', '/e/2023-11-15-biden-xi-woodside-summit'],
    ['Dong Jun', `/e/${lastOf('dong-jun')}`],
    ['董军', `/e/${lastOf('dong-jun')}`],
    ['defense ministers', '/contacts/defence-chiefs'],
    ['defence chiefs', '/contacts/defence-chiefs'],
    ['AI', '/topics/ai'],
    ['Busan', '/e/2025-10-30-trump-xi-busan'],
    ['釜山', '/e/2025-10-30-trump-xi-busan'],
    ['2021-11-12', '/e/2021-11-12-blinken-wang-call'],
    ['12 Nov 2021', '/e/2021-11-12-blinken-wang-call'],
    ['narcotics', '/topics/narcotics'],
    ['fentanyl', '/topics/narcotics'],
    ['hotline', '/contacts/defence-chiefs'],
    ['Taiwna', '/topics/taiwan'],
    ['臺灣', '/topics/taiwan'],
    ['Blinken', '/officials/antony-blinken'],
    ['王', '/officials/wang-yi'],
  ])('%s leads to %s', (query, href) => {
    expect(found(query)[0]?.href).toBe(href)
  })

  it('offers the official right after the last contact', () => {
    expect(found('Dong Jun')[1]?.href).toBe('/officials/dong-jun')
  })

  it('finds the engagements of a month, the newest first', () => {
    const ofMonth = dataset.records
      .filter(({ date }) => date.startsWith('2024-11'))
      .map(({ id }) => `/e/${id}`)
    expect(ofMonth.length).toBeGreaterThan(1)
    for (const query of ['Nov 2024', '2024-11', 'november 2024']) {
      const first = found(query).slice(0, ofMonth.length)
      expect(first.map(({ href }) => href)).toEqual(ofMonth.toReversed())
    }
  })

  it('finds engagements by those who took part and the place, in both scripts', () => {
    for (const query of ['Sullivan 王毅 Bangkok', '沙利文 Wang 曼谷']) {
      expect(found(query)[0]?.href).toBe('/e/2024-01-26-sullivan-wang-bangkok')
    }
  })

  it('says how many engagements a search finds', () => {
    for (const [hits, detail] of [
      [3, '3 engagements'],
      [null, undefined],
    ] as const) {
      const last = shownGroups(groups, 'guardrails', hits).at(-1)
      expect(last?.items[0]?.detail).toBe(detail)
    }
  })

  it('answers without a pause on 10,000 engagements', () => {
    const engagements = Array.from({ length: 10_000 }, (_, number): Engagement => {
      const engagement = catalog.engagements[number % catalog.engagements.length] as Engagement
      const date = `${1900 + (number % 100)}${engagement.date.slice(4)}` as Day
      return { ...engagement, id: `${number}`, title: `${engagement.title} ${number}`, date }
    })
    const many = groupsOf({ ...catalog, engagements })
    const times = ['d', 'dong', 'dong jun', 'beijng', 'kuala lumper 1950'].map(query => {
      const start = performance.now()
      shownGroups(many, query, null)
      return performance.now() - start
    })
    // Generous: a busy machine is slow, not wrong.
    expect(Math.max(...times)).toBeLessThan(2000)
  })
})
