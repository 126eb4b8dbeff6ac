/** What kinds of page there are; each of a kind with an id stands at `<kind's folder>/<id>`. */
export const PAGE_KINDS = [
  'explorer',
  'engagement',
  'topics',
  'topic',
  'officials',
  'official',
  'compare',
  'about',
] as const
export type PageKind = (typeof PAGE_KINDS)[number]

const PATHS: Record<PageKind, (id: string) => string> = {
  explorer: () => '/',
  engagement: id => `/e/${id}`,
  topics: () => '/topics',
  topic: id => `/topics/${id}`,
  officials: () => '/officials',
  official: id => `/officials/${id}`,
  compare: () => '/compare',
  about: () => '/about',
}

/** Where a page stands, relative to the site: "/topics/taiwan". */
export const pagePath = (kind: PageKind, id = ''): string => PATHS[kind](encodeURIComponent(id))

/** Where the page stands that hosts give for every address that names none. */
export const NOT_FOUND_PATH = '/404'

/** Kinds of page that have a picture of their own for previews of links to them. */
export type PreviewKind = 'engagement' | 'topic'

/** Where the picture of a page lies, relative to the site: "previews/topic-taiwan.png". */
export const previewPath = (kind: PreviewKind, id: string): string => `previews/${kind}-${id}.png`

/** Where the picture of every other page lies. */
export const SITE_PREVIEW = 'previews/site.png'

/** Where the feed of engagements lies. */
export const FEED_PATH = 'feed.xml'
