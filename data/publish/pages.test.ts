import { describe, expect, it } from 'vitest'
import { compile } from '../compile/compile.ts'
import { SOUND_FOLDER } from '../compile/fixtures/sources.ts'
import { PAGE_KINDS, isEntryPage } from '../../src/domain/site/pages.ts'
import { pagesOf } from './pages.ts'

const { dataset } = compile(SOUND_FOLDER)

describe(pagesOf, () => {
  const pages = pagesOf(dataset)

  it('lists one page for every subject, each at its own address', () => {
    const { records, topics, officials, contacts, glossary } = dataset
    const entries = [records, topics, officials, contacts, glossary].flat()
    const single = PAGE_KINDS.filter(kind => !isEntryPage(kind))
    expect(pages).toHaveLength(single.length + entries.length)
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
  })

  it.each([
    ['/', '2023-02-05'],
    ['/e/2022-11-14-biden-xi-bali', '2022-11-14'],
    ['/topics', '2023-02-05'],
    ['/contacts', '2023-02-05'],
    ['/contacts/leaders', '2023-02-05'],
  ])('knows when %s last changed', (path, changed) => {
    expect(pages.find(page => page.path === path)).toMatchObject({ changed })
  })

  it('gives no day for a topic that nobody raised', () => {
    const silent = pagesOf({ ...dataset, records: [] })
    expect(new Set(silent.map(({ changed }) => changed))).toEqual(new Set([null]))
  })
})
