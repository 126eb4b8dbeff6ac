import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../data/compile/compile.ts'
import { SOUND_FOLDER } from '../../data/compile/fixtures/sources.ts'
import { catalogFile } from '../dataset/format/catalogFile.ts'
import { gatherCatalog } from '../domain/record/catalog.ts'
import { measureEmphasis } from '../domain/measures/emphasis.ts'
import { applyFilter } from '../domain/view/filter.ts'
import { countSilences } from '../domain/measures/silenceCounts.ts'
import { chipsOf } from '../features/filters/chips.ts'
import { groupIgnored, noticeText } from '../features/filters/notices.ts'
import { formatView, parseView } from '../url/codec.ts'
import { findIgnored } from '../url/ignored.ts'
import { PARAMS } from '../url/parsers.ts'
import { dropUnknownIds } from './useKnownView.ts'

const { catalogPath, files } = compile(SOUND_FOLDER)
const catalog = gatherCatalog(catalogFile.read(JSON.parse(files.get(catalogPath) ?? '')))
const topics = [...catalog.topics.keys()]

/** Values that some parameter accepts, in the wrong place as often as in the right one. */
const known = fc.oneof(
  fc.constantFrom(...topics, ...catalog.officials.keys()),
  fc.constantFrom('all', 'us', 'cn', 'both', 'leader', 'call', 'held', 'year', 'word', 'gap'),
  fc.constantFrom('0001-01-01', '2022-02-29', '2023-01-01', '9999-12-31', 'taiwan.cn', '-who'),
)
const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ',', ',,', '%', '%00', '__proto__', 'constructor', '<script>', '\u202e'),
)
const value = fc
  .array(fc.oneof({ arbitrary: known, weight: 3 }, odd), { maxLength: 4 })
  .map(parts => parts.join(','))
const searches = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMS), odd), value), { maxLength: 6 })
  .map(pairs => `?${pairs.map(([param, text]) => `${param}=${text}`).join('&')}`)

describe('an address with former ids', () => {
  it('resolves to the current ids', () => {
    const asked = parseView(
      '?officials=blinken,antony-blinken,who&topics=oil-and-gas&silence=oil-and-gas.us&charts=oil-and-gas',
    )
    const { view, unknown } = dropUnknownIds(asked, catalog)
    expect(view).toMatchObject({
      officials: ['antony-blinken'],
      topics: ['energy'],
      silence: { topic: 'energy' },
      charts: ['energy'],
    })
    expect(unknown.map(({ value: id }) => id)).toEqual(['who'])
  })
})

describe('any address', () => {
  it('leads to a part of the record, and names everything it ignores', () => {
    fc.assert(
      fc.property(fc.oneof(searches, fc.string({ unit: 'binary' })), search => {
        const asked = parseView(search)
        const { view, unknown } = dropUnknownIds(asked, catalog)
        const shown = applyFilter(catalog.engagements, view, null)
        for (const engagement of shown) expect(catalog.engagements).toContain(engagement)
        for (const chip of chipsOf(view, catalog)) expect(chip.label).not.toBe('')
        const notices = groupIgnored([...findIgnored(search), ...unknown]).map(noticeText)
        for (const notice of notices) expect(notice).toMatch(/left out\.$/)
        measureEmphasis(shown, topics, view)
        countSilences(shown, topics)
        // The cleaned address leads to the same view, with nothing more to ignore.
        const settled = parseView(formatView(view))
        expect(dropUnknownIds(settled, catalog).unknown).toEqual([])
        expect(applyFilter(catalog.engagements, settled, null)).toEqual(shown)
      }),
      { numRuns: 10_000 },
    )
  })
})
