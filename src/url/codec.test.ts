import { BINS } from '../domain/time/bins.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../domain/time/day.ts'
import {
  ACTS,
  FORMATS,
  INITIATORS,
  LEVELS,
  SIDES,
  SPEAKERS,
  STATUSES,
} from '../domain/record/engagement.ts'
import { formatSpan } from '../domain/time/span.ts'
import { CLAIM_CHOICES } from '../domain/claims/choice.ts'
import { STANDINGS } from '../domain/record/claim.ts'
import { SILENCE_PARTS } from '../domain/accounts/silence.ts'
import {
  BASES,
  CONTEXTS,
  HEATS,
  LANES,
  LAYOUTS,
  MEASURES,
  ONLY,
  ORDERS,
  PERS,
  PLAIN_VIEW,
  RANKS,
  SIDE_SPLITS,
  SORTS,
  WEIGHTS,
  type View,
} from '../domain/view/view.ts'
import { mendSearch } from '../domain/site/mendedAddress.ts'
import { formatView, isOwnSearch, parseView } from './codec.ts'
import { findIgnored } from './ignored.ts'
import { PARAMS } from './parsers.ts'

const ALL_VALUES = [
  FORMATS,
  LEVELS,
  SIDES,
  STATUSES,
  CLAIM_CHOICES,
  STANDINGS,
  SILENCE_PARTS,
  BASES,
  HEATS,
  LANES,
  LAYOUTS,
  MEASURES,
  ONLY,
  ORDERS,
  PERS,
  RANKS,
  SIDE_SPLITS,
  SORTS,
  WEIGHTS,
  BINS,
].flat()

const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?$/)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const some = <Value>(values: readonly Value[]) => fc.subarray([...values])
const days = fc.integer({ min: 18_000, max: 21_000 }).map(count => dayOf(count * 86_400_000))
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map(text => text.trim())

const spans = fc
  .tuple(fc.option(days), fc.option(days))
  .filter(([a, b]) => a !== null || b !== null)
  .map(([a, b]) => (a && b && a > b ? { from: b, to: a } : { from: a, to: b }))

/** Any view that the site's controls can produce. */
const views: fc.Arbitrary<View> = fc
  .record({
    q: words,
    officials: ids,
    match: fc.constantFrom('any' as const, 'all' as const),
    topics: ids,
    format: some(FORMATS),
    level: some(LEVELS),
    status: some(STATUSES),
    asked: some(INITIATORS),
    place: ids,
    accounts: fc.constantFrom(null, 'both' as const, 'us' as const, 'cn' as const),
    silence: fc.option(fc.record({ topic: id, part: fc.constantFrom(...SILENCE_PARTS) })),
    line: fc.option(id),
    claim: fc.constantFrom(null, ...CLAIM_CHOICES),
    standing: some(STANDINGS),
    act: some(ACTS),
    speaker: some(SPEAKERS),
    window: fc.tuple(fc.option(days), fc.option(days)),
    lanes: fc.constantFrom(...LANES),
    measure: fc.constantFrom(...MEASURES),
    bin: fc.option(fc.constantFrom(...BINS)),
    by: fc.constantFrom(...LAYOUTS),
    only: fc.constantFrom(null, ...ONLY),
    against: fc.option(id),
    side: fc.option(fc.constantFrom(...SIDES)),
    versus: fc.uniqueArray(spans, { maxLength: 3, selector: formatSpan }),
    context: fc.constantFrom(...CONTEXTS),
    charts: fc.option(ids),
    sides: fc.constantFrom(...SIDE_SPLITS),
    sort: fc.constantFrom(...SORTS),
    basis: fc.constantFrom(...BASES),
    weight: fc.constantFrom(...WEIGHTS),
    heat: fc.constantFrom(...HEATS),
    order: fc.constantFrom(...ORDERS),
    per: fc.constantFrom(...PERS),
    rank: fc.constantFrom(...RANKS),
    term: words,
    embed: fc.boolean(),
  })
  .map(({ window: [a, b], ...view }) =>
    a && b && a > b ? { ...view, from: b, to: a } : { ...view, from: a, to: b },
  )

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
      '2023-02-28',
      '2023-02-30',
      '',
    )
    const values = fc.oneof(
      likely,
      fc.array(likely, { maxLength: 4 }).map(list => list.join(',')),
      fc.tuple(likely, likely).map(pair => pair.join('.')),
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

describe(findIgnored, () => {
  it.each([
    ['?level=minister,janitor', [{ param: 'level', value: 'janitor' }]],
    ['?from=2023-02-30', [{ param: 'from', value: '2023-02-30' }]],
    ['?from=2024-01-01&to=2023-01-01', [{ param: 'from', value: '2024-01-01' }]],
    ['?colour=red', [{ param: 'colour', value: 'red' }]],
    ['?bin=year&bin=month', [{ param: 'bin', value: 'month' }]],
    ['?topics=Taiwan%21', [{ param: 'topics', value: 'Taiwan!' }]],
    ['?silence=taiwan.us-only', [{ param: 'silence', value: 'taiwan.us-only' }]],
    ['?silence=taiwan.us', []],
    ['?claim=promise', [{ param: 'claim', value: 'promise' }]],
    ['?claim=attribution.cn&standing=cn,one', []],
    ['?standing=cn,all', [{ param: 'standing', value: 'all' }]],
    ['?act=warn,object&speaker=cn', []],
    ['?act=warn,threaten', [{ param: 'act', value: 'threaten' }]],
    ['?speaker=beijing', [{ param: 'speaker', value: 'beijing' }]],
    ['?by=change&against=2026-05-14-a-summit&side=cn', []],
    ['?against=No%20id&side=both', [{ param: 'against', value: 'No id' }, { param: 'side' }]],
    ['?versus=2021-01-20..2025-01-19,2017-01-20..', []],
    [
      '?versus=biden,2025-01-20..2021-01-19,2025-01-20..',
      [
        { param: 'versus', value: 'biden' },
        { param: 'versus', value: '2025-01-20..2021-01-19' },
      ],
    ],
    ['?embed=yes', [{ param: 'embed', value: 'yes' }]],
    ['?embed=1', []],
    ['?v=0.2.0', []],
    ['?utm_source=mail&topics=taiwan', []],
  ])('%s', (search, expected) => {
    expect(findIgnored(search)).toMatchObject(expected)
    expect(findIgnored(search)).toHaveLength(expected.length)
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
