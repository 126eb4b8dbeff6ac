import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mendSearch } from '../domain/site/mendedAddress.ts'
import { PLAIN_VIEW } from '../domain/view/view.ts'
import { formatView, isOwnSearch, parseView } from './codec.ts'
import { ALL_VALUES, views } from './fixtures/views.ts'
import { findIgnored } from './ignored.ts'
import { PARAMS } from './parsers.ts'

describe('reading and writing an address', () => {
  it('are inverse to each other', () => {
    fc.assert(
      fc.property(views, view => {
        expect(parseView(formatView(view))).toEqual(view)
      }),
    )
  })

  it('write the same text again, and nothing to ignore', () => {
    fc.assert(
      fc.property(views, view => {
        const text = formatView(view)
        expect(formatView(parseView(text))).toBe(text)
        expect(findIgnored(text)).toEqual([])
      }),
    )
  })

  it('leave nothing for the mending of links to change', () => {
    fc.assert(
      fc.property(views, view => {
        const text = formatView(view)
        expect(parseView(mendSearch(text))).toEqual(view)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throw on 10,000 addresses of any kind, and are stable after one round', () => {
    const likely = fc.constantFrom(
      ...ALL_VALUES,
      'taiwan',
      'Taiwan.',
      'defence-chiefs',
      '2023-02-28..',
      '2023-02-28',
      '2023-02-30',
      '',
    )
    const values = fc.oneof(
      likely,
      fc.array(likely, { maxLength: 4 }).map(list => list.join(',')),
      fc
        .tuple(likely, fc.constantFrom('.', '..'), likely)
        .map(([one, dots, other]) => one + dots + other),
      fc.string({ unit: 'binary' }),
    )
    const addresses = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webQueryParameters(),
      fc
        .array(fc.tuple(fc.constantFrom(...PARAMS, 'x', 'amp;by'), values), { maxLength: 12 })
        .map(pairs => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
    )
    fc.assert(
      fc.property(addresses, search => {
        findIgnored(search)
        const text = formatView(parseView(search))
        expect(formatView(parseView(text))).toBe(text)
        expect(findIgnored(text)).toEqual([])
        mendSearch(search)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe(isOwnSearch, () => {
  it.each([
    ['', true],
    ['topics=taiwan&bin=year', true],
    ['bin=year&topics=taiwan', false],
    ['bin=year&bin=year', false],
    ['colour=red', false],
    ['lanes=level', false],
  ])('of %j is %s', (search, expected) => {
    expect(isOwnSearch(search)).toBe(expected)
  })

  it('holds for what the site writes, and of nothing else that is ignored', () => {
    fc.assert(
      fc.property(views, view => {
        expect(isOwnSearch(formatView(view).slice(1))).toBe(true)
      }),
    )
    const texts = fc.oneof(fc.webQueryParameters(), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(texts, search => {
        expect(isOwnSearch(search) ? findIgnored(search) : []).toEqual([])
      }),
    )
  })
})

describe(formatView, () => {
  it('writes nothing for the plain page', () => {
    expect(formatView(PLAIN_VIEW)).toBe('')
  })

  it('keeps the order of the address, joined by plain commas', () => {
    const view = { bin: 'year', topics: ['taiwan', 'iran'], officials: ['wang-yi'] } as const
    expect(formatView(view)).toBe('?officials=wang-yi&topics=taiwan,iran&bin=year')
  })

  it('distinguishes no charts from the default ones', () => {
    expect(formatView({ charts: [] })).toBe('?charts=')
    expect(parseView('?charts=').charts).toEqual([])
  })
})

describe(parseView, () => {
  it('reads the rest of a link with a broken part', () => {
    expect(parseView('?level=janitor,envoy&topics=taiwan&from=x')).toEqual({
      ...PLAIN_VIEW,
      level: ['envoy'],
      topics: ['taiwan'],
    })
  })
})
