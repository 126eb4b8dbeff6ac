import type { PreviewKind } from './pages.ts'

/** The name of the site. */
export const SITE_NAME = 'Parallax'

/** The path of the page that hosts serve for unknown addresses. */
export const NOT_FOUND_PATH = '/404'

/** The path of a page's picture, relative to the site: "previews/topic-taiwan.png". */
export const previewPath = (kind: PreviewKind, id: string): string => `previews/${kind}-${id}.png`

/** The path of the picture of all other pages. */
export const SITE_PREVIEW = 'previews/site.png'

/** The path of the feed of engagements. */
export const FEED_PATH = 'feed.xml'
