import type { PreviewKind } from './pages.ts'

/** Where the page stands that hosts give for every address that names none. */
export const NOT_FOUND_PATH = '/404'

/** Where the picture of a page lies, relative to the site: "previews/topic-taiwan.png". */
export const previewPath = (kind: PreviewKind, id: string): string => `previews/${kind}-${id}.png`

/** Where the picture of every other page lies. */
export const SITE_PREVIEW = 'previews/site.png'

/** Where the feed of engagements lies. */
export const FEED_PATH = 'feed.xml'
