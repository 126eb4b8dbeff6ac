import { pagePath, type PageKind, type PreviewKind } from './pages.ts'

/** The name of the site. */
export const SITE_NAME = 'Parallax'

/** The path of the page that hosts serve for unknown addresses. */
export const NOT_FOUND_PATH = '/404'

/** The path of a page's picture, relative to the site: "previews/topic-taiwan.png". */
export const previewPath = (kind: PreviewKind, id: string): string => `previews/${kind}-${id}.png`

/** The path of the picture of all other pages. */
export const SITE_PREVIEW = 'previews/site.png'

/** The path of the feed of all engagements. */
export const FEED_PATH = 'feed.xml'

/** Kinds of pages that can be followed: what is new on each is a feed. */
export const FEED_KINDS = [
  'topic',
  'official',
  'contact-line',
  'claims',
] as const satisfies PageKind[]
export type FeedKind = (typeof FEED_KINDS)[number]

/** The path of a page's feed: "feeds/topics/taiwan.xml"; `null` for a kind without any. */
export const feedPath = (kind: PageKind, id = ''): string | null =>
  (FEED_KINDS as readonly PageKind[]).includes(kind) ? `feeds${pagePath(kind, id)}.xml` : null
