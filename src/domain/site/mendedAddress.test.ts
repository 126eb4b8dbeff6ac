import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mendAddress, mendSearch, sameId } from './mendedAddress.ts'
import { PAGE_KINDS, isEntryPage, pagePath } from './pages.ts'

const CALL = '2021-11-12-blinken-wang-call'
const IDS = [
  CALL,
  '2021-11-12-blinken-wang-call-2',
  '2022-03-18-biden-xi-call',
  'taiwan',
  'wang-yi',
]

/** What an address leads to, given the ids that exist: "/e/… ?topics=taiwan". */
function openedBy(address: string): string | null {
  const mended = mendAddress(address)
  if (!mended) return null
  const { kind, id, search, hash } = mended
  const known = isEntryPage(kind) ? sameId(id, IDS) : ''
  return known === null ? null : pagePath(kind, known) + search + hash
}

describe(mendAddress, () => {
  it.each([
    [`/e/${CALL}).`, `/e/${CALL}`],
    [`/e/${CALL.toUpperCase()}`, `/e/${CALL}`],
    [`/E/${CALL}/`, `/e/${CALL}`],
    [`/e/${CALL}%3Ftopics%3Dtaiwan`, `/e/${CALL}?topics=taiwan`],
    [`/e/${CALL}%253Ftopics%253Dtaiwan`, `/e/${CALL}?topics=taiwan`],
    [`/e/${CALL}%3Fq%3DR%2526D`, `/e/${CALL}?q=R%26D`],
    [`/e/${CALL}%3Ftopics%3Dtaiwan?utm_source=mail`, `/e/${CALL}?topics=taiwan&utm_source=mail`],
    [`/e/%22${CALL}%22`, `/e/${CALL}`],
    [`/e/${CALL}%3E`, `/e/${CALL}`],
    [`/e/“${CALL}”,`, `/e/${CALL}`],
    [`/e/${CALL}%E2%80%8B`, `/e/${CALL}`],
    [`/e/2021-11-12-blinken-%E2%80%8Bwang-call`, `/e/${CALL}`],
    [`/e/2021–11–12–blinken–wang–call`, `/e/${CALL}`],
    [`/e/${CALL})?topics=taiwan&amp;by=order`, `/e/${CALL}?topics=taiwan&by=order`],
    [`/e/${CALL}.?topics=3Dtaiwan&by=3Dorder`, `/e/${CALL}?topics=taiwan&by=order`],
    [`/e/${CALL})#us-3).`, `/e/${CALL}#us-3`],
    [`/e/${CALL}).Thanks`, `/e/${CALL}`],
    ['/topics).', '/topics'],
    ['/Topics/Taiwan>', '/topics/taiwan'],
    ['/officials/wang-yi%20', '/officials/wang-yi'],
    ['/%3Ftopics%3Dtaiwan', '/?topics=taiwan'],
    ['//about', '/about'],
  ])('%s → %s', (address, opened) => {
    expect(openedBy(address)).toBe(opened)
  })

  it.each([
    '/nowhere',
    '/e/2021-11-12-blinken-wang',
    '/e/nothing).',
    '/topics/taiwan/taiwan',
    '/e',
  ])('leaves %s to the reader', address => {
    expect(openedBy(address)).toBeNull()
  })

  const page = fc
    .tuple(fc.constantFrom(...PAGE_KINDS), fc.constantFrom(...IDS))
    .map(([kind, id]) => pagePath(kind, isEntryPage(kind) ? id : ''))
  const search = fc.constantFrom('', '?topics=taiwan', '?officials=wang-yi&by=order', '?q="a.)"')
  const hash = fc.constantFrom('', '#us-3', '#taiwan')

  it('leaves every sound address as it is', () => {
    fc.assert(
      fc.property(page, search, hash, (...parts) => {
        expect(openedBy(parts.join(''))).toBe(parts.join(''))
      }),
    )
  })

  /** What may happen to an address on its way, each of them harmless by itself. */
  const DAMAGES: readonly ((address: string) => string)[] = [
    address => `${address}).`,
    address => `${address}>`,
    address => `${address}”`,
    address => `${address}\u200B`,
    address => address.replace('-', '\u200B-'),
    address => `${address}%E2%80%8B`,
    address => `${address.slice(0, 3)}\r\n${address.slice(3)}`,
    address => `/${encodeURIComponent(address.slice(1))}`,
    address => address.replaceAll('&', '&amp;'),
    address => address.replace(/^[^?#%]*/, path => path.toUpperCase()),
    address => `/${address}`,
  ]
  it('finds what was meant after any of the damages, one upon the other', () => {
    const damages = fc.array(fc.constantFrom(...DAMAGES), { maxLength: 3 })
    const worded = fc.constantFrom('', '?topics=taiwan', '?officials=wang-yi&by=order')
    fc.assert(
      fc.property(page, worded, damages, (path, query, done) => {
        const damaged = done.reduce((address, damage) => damage(address), path + query)
        expect({ damaged, opened: openedBy(damaged) }).toEqual({ damaged, opened: path + query })
      }),
      { numRuns: 2000 },
    )
  })

  it('never throws, and mends nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const opened = openedBy(`/${text}`)
        expect(opened && openedBy(opened)).toBe(opened)
      }),
    )
  })
})

describe(mendSearch, () => {
  it.each([
    ['', ''],
    ['?topics=taiwan&level=leader', '?topics=taiwan&level=leader'],
    ['?topics=taiwan&amp;level=leader', '?topics=taiwan&level=leader'],
    ['?topics=taiwan&amp;amp;level=leader', '?topics=taiwan&level=leader'],
    ['?topics=3Dtaiwan&level=3Dleader', '?topics=taiwan&level=leader'],
    ['?q=3D', '?q=3D'],
    ['?topics=taiwan).', '?topics=taiwan'],
    ['?topics=taiwan&q="red line"', '?topics=taiwan&q="red line"'],
    ['?charts=', '?charts='],
    ['?topics=tai%E2%80%8Bwan%E2%80%9D.', '?topics=taiwan'],
    ['?q=%E5%8F%B0%E6%B9%BE&from=%E5%8F%B0)', '?q=%E5%8F%B0%E6%B9%BE&from=%E5%8F%B0'],
  ])('%s → %s', (damaged, sound) => {
    expect(mendSearch(damaged)).toBe(sound)
  })
})

describe(sameId, () => {
  it('takes the longest of several', () => {
    expect(sameId(`${CALL}-2).`, IDS)).toBe(`${CALL}-2`)
  })
  it('does not choose between two that differ by capitals alone', () => {
    expect(sameId('A-b', ['a-B', 'A-B'])).toBeNull()
  })
  it('knows ids of any kind', () => {
    expect(sameId('A/B $&)', ['a/b $&', 'x'])).toBe('a/b $&')
  })
})
