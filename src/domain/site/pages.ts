interface PageDeclaration {
  /** The path relative to the site. `:id` stands for the id of an entry. */
  path: `/${string}`
  /** Its name in the menu, which has the order of this table. */
  menu: string | null
  /** The entries of which each has such a page; former ids redirect to it. */
  of: string | null
  /** Whether it has the filters and shows the engagements that they leave. */
  isFiltered: boolean
  /** What it waits for apart from the catalog, each by what its data file holds. */
  data: readonly string[]
  /** Whether each page of the kind has its own preview picture. */
  hasPreview: boolean
  /** Whether it shows the whole record, and so is as recent as the latest day in it. */
  showsRecord: boolean
}

/**
 * Every kind of page, once. For a kind that is added here the types ask for everything else that
 * must be declared: its component in `src/app/Routes.tsx`, its entries, its preview, and an example
 * for the tests. Routes, menu, links, prerendered pages, preloads, sitemap and redirects follow
 * from the table. The component of a kind is in `src/app/pages`, in a file named after it.
 */
export const PAGES = {
  explorer: {
    path: '/',
    menu: 'Explorer',
    of: null,
    isFiltered: true,
    data: ['data/front'],
    hasPreview: false,
    showsRecord: true,
  },
  engagement: {
    path: '/e/:id',
    menu: null,
    of: 'engagements',
    isFiltered: false,
    data: ['data/e/:id'],
    hasPreview: true,
    showsRecord: true,
  },
  topics: {
    path: '/topics',
    menu: 'Topics',
    of: null,
    isFiltered: true,
    data: [],
    hasPreview: false,
    showsRecord: true,
  },
  topic: {
    path: '/topics/:id',
    menu: null,
    of: 'topics',
    isFiltered: true,
    data: ['data/topics/:id', 'data/terms', 'data/matches'],
    hasPreview: true,
    showsRecord: true,
  },
  officials: {
    path: '/officials',
    menu: 'Officials',
    of: null,
    isFiltered: true,
    data: [],
    hasPreview: false,
    showsRecord: true,
  },
  official: {
    path: '/officials/:id',
    menu: null,
    of: 'officials',
    isFiltered: true,
    data: ['data/terms'],
    hasPreview: false,
    showsRecord: true,
  },
  claims: {
    path: '/claims',
    menu: 'Claims',
    of: null,
    isFiltered: true,
    data: ['data/claims'],
    hasPreview: false,
    showsRecord: true,
  },
  contacts: {
    path: '/contacts',
    menu: 'Contacts',
    of: null,
    isFiltered: true,
    data: ['data/contacts'],
    hasPreview: false,
    showsRecord: true,
  },
  'contact-line': {
    path: '/contacts/:id',
    menu: null,
    of: 'lines',
    isFiltered: true,
    data: ['data/contacts', 'data/context'],
    hasPreview: false,
    showsRecord: true,
  },
  terms: {
    path: '/terms',
    menu: 'Terms',
    of: null,
    isFiltered: true,
    data: ['data/glossary', 'data/terms'],
    hasPreview: false,
    showsRecord: true,
  },
  concept: {
    path: '/terms/:id',
    menu: null,
    of: 'concepts',
    isFiltered: true,
    data: ['data/glossary', 'data/concepts/:id'],
    hasPreview: false,
    showsRecord: true,
  },
  compare: {
    path: '/compare',
    menu: 'Compare',
    of: null,
    isFiltered: false,
    data: [],
    hasPreview: false,
    showsRecord: false,
  },
  about: {
    path: '/about',
    menu: 'About',
    of: null,
    isFiltered: false,
    data: ['data/about'],
    hasPreview: false,
    showsRecord: true,
  },
} as const satisfies Readonly<Record<string, PageDeclaration>>

type Pages = typeof PAGES

export type PageKind = keyof Pages

type KindsWith<Field extends keyof PageDeclaration, Value> = {
  [Kind in PageKind]: Pages[Kind][Field] extends Value ? Kind : never
}[PageKind]

/** Kinds of which there is a single page. */
export type SingleKind = KindsWith<'of', null>

/** Kinds of which there is a page for each entry. */
export type EntryPageKind = Exclude<PageKind, SingleKind>

/** The kinds of entries that have pages. */
export type PageSubject = Pages[EntryPageKind]['of']

/** Kinds whose pages have their own preview pictures. */
export type PreviewKind = KindsWith<'hasPreview', true>

export const PAGE_KINDS = Object.keys(PAGES) as readonly PageKind[]

export const ENTRY_PAGE_KINDS = PAGE_KINDS.filter(isEntryPage)

/** Whether there is one page of the kind for each entry. */
export function isEntryPage(kind: PageKind): kind is EntryPageKind {
  return PAGES[kind].of !== null
}

/** Whether each page of the kind has its own preview picture. */
export const hasPreview = (kind: PageKind): kind is PreviewKind => PAGES[kind].hasPreview

/** A value for each kind of page. */
export const forEachKind = <T>(make: (kind: PageKind) => T) =>
  Object.fromEntries(PAGE_KINDS.map(kind => [kind, make(kind)])) as Record<PageKind, T>

/** The path of a page, relative to the site: "/topics/taiwan". */
export const pagePath = (kind: PageKind, id = ''): string =>
  PAGES[kind].path.replace(':id', encodeURIComponent(id))

/** What a page waits for, each by what its data file holds: "data/e/2021-02-10-biden-xi-call". */
export const pageData = (kind: PageKind, id: string): string[] =>
  PAGES[kind].data.map(file => file.replace(':id', id))

/** An entry of the menu. */
export interface MenuEntry {
  href: string
  label: string
}

/** The pages in the menu. */
export const MENU: readonly MenuEntry[] = PAGE_KINDS.flatMap(kind => {
  const { menu, path } = PAGES[kind]
  return menu === null ? [] : [{ href: path, label: menu }]
})
