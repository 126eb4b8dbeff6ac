import { describe, expect, it } from 'vitest'
import { ENTRY_PAGE_KINDS, MENU, PAGES, PAGE_KINDS, pageData, pagePath } from './pages.ts'

describe('the table of pages', () => {
  it('gives each kind its own address', () => {
    expect(new Set(PAGE_KINDS.map(kind => PAGES[kind].path)).size).toBe(PAGE_KINDS.length)
  })

  it.each(PAGE_KINDS)('has an id in the address of %s only if it is one of many', kind => {
    const { path, of, data, menu } = PAGES[kind]
    expect(path.includes(':id')).toBe(of !== null)
    // A page that is one of many cannot be in the menu, and has a data file of its own.
    expect(of !== null && menu !== null).toBe(false)
    expect(of === null && data.some(file => file.includes(':id'))).toBe(false)
  })

  it('starts the menu with the start page, and has no two entries with the same name', () => {
    expect(MENU[0]).toEqual({ href: '/', label: 'Explorer' })
    expect(new Set(MENU.map(({ label }) => label)).size).toBe(MENU.length)
  })
})

describe(pagePath, () => {
  it.each([
    ['explorer', '', '/'],
    ['topics', '', '/topics'],
    ['topic', 'taiwan', '/topics/taiwan'],
    ['engagement', 'a/b $& ☃', '/e/a%2Fb%20%24%26%20%E2%98%83'],
  ] as const)('of %s “%s” is %s', (kind, id, path) => {
    expect(pagePath(kind, id)).toBe(path)
  })
})

describe(pageData, () => {
  it.each(ENTRY_PAGE_KINDS)('puts the id of %s into the names of files', kind => {
    expect(pageData(kind, 'some-id').join(' ')).not.toContain(':id')
  })
})
