import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAGES, PAGE_KINDS, type PageKind } from '../../../src/domain/site/pages.ts'
import { sharersOf } from './chunks.ts'

const sharers = (...users: PageKind[]) => [...(sharersOf(new Set(users)) ?? [])].toSorted()

describe(sharersOf, () => {
  it('leaves alone what no page uses', () => {
    expect(sharersOf(new Set())).toBeNull()
  })

  it('keeps together what a single page uses', () => {
    expect(sharers('about')).toEqual(['about'])
  })

  it('gives what a few pages share to those pages only', () => {
    expect(sharers('about', 'explorer')).toEqual(['about', 'explorer'])
    expect(sharers('engagement', 'topic', 'official')).toEqual(['engagement', 'official', 'topic'])
  })

  it('gives what several filtered pages share to all of them', () => {
    const filtered = PAGE_KINDS.filter(kind => PAGES[kind].isFiltered)
    expect(sharers('about', 'explorer', 'topic', 'officials')).toEqual(
      ['about', ...filtered].toSorted(),
    )
  })

  it('gives what all pages but one share to all of them', () => {
    const users = PAGE_KINDS.filter(kind => kind !== 'compare')
    expect(sharers(...users)).toEqual(PAGE_KINDS.toSorted())
  })

  it('keeps the order of sets, so that chunks have no import cycle', () => {
    const pages = fc.subarray([...PAGE_KINDS], { minLength: 1 })
    fc.assert(
      fc.property(pages, pages, (some, more) => {
        const all = sharersOf(new Set([...some, ...more])) ?? new Set()
        for (const kind of sharersOf(new Set(some)) ?? []) expect(all).toContain(kind)
      }),
    )
  })
})
