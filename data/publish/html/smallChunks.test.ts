import { describe, expect, it } from 'vitest'
import type { PageKind } from '../../../src/domain/site/pages.ts'
import { mergeSmall, type Shared } from './smallChunks.ts'

const [SMALL, LARGE] = [100, 100_000]

const chunk = (pages: PageKind[], size: number, ...needs: string[]): Shared => ({
  pages: new Set(pages),
  size,
  needs: new Set(needs),
})

const merge = (chunks: Record<string, Shared>) =>
  Object.fromEntries(mergeSmall(new Map(Object.entries(chunks))))

describe(mergeSmall, () => {
  const two = chunk(['topics', 'topic'], SMALL)
  const three = chunk(['topics', 'topic', 'claims'], LARGE)
  const four = chunk(['topics', 'topic', 'claims', 'about'], LARGE)

  it('lets a small chunk join that of the fewest pages which hold its own', () => {
    expect(merge({ four, three, two })).toEqual({ two: 'three' })
  })

  it('leaves large chunks, and small ones without a chunk to join', () => {
    expect(merge({ three, two: chunk(['topics', 'topic'], LARGE) })).toEqual({})
    expect(merge({ three, other: chunk(['topics', 'about'], SMALL) })).toEqual({})
  })

  it('joins none whose pages would have to load another chunk for it', () => {
    const needed = chunk(['topics', 'topic', 'about'], LARGE)
    const needing = chunk(['topics', 'topic'], SMALL, 'needing', 'needed')
    expect(merge({ four, three, needed, needing })).toEqual({ needing: 'needed' })
  })

  it('joins none that joins another one itself', () => {
    const small = chunk(['topics', 'topic', 'claims'], SMALL)
    expect(merge({ four, small, two })).toEqual({ small: 'four', two: 'four' })
  })
})
