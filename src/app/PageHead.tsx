import { hasPreview, pagePath, type PageKind } from '../domain/site/pages.ts'
import { FEED_PATH, SITE_PREVIEW, previewPath } from '../domain/site/paths.ts'
import { publishedUrl } from '../url/published.ts'

interface PageHeadProps {
  /** The page, whatever view of it is asked for; none for one that is not to be found again. */
  page?: { kind: PageKind; id?: string }
  /** Without the name of the site: "Taiwan". */
  title: string
  description: string
}

const SITE = 'Parallax'

/** What the page says of itself to browsers, search engines, and previews of links to it. */
export function PageHead({ page, title, description }: PageHeadProps) {
  const url = page && publishedUrl(pagePath(page.kind, page.id))
  const image = page && imageOf(page)
  const feed = publishedUrl(FEED_PATH)
  return (
    <>
      <title>{page?.kind === 'explorer' ? `${SITE}: ${title}` : `${title} · ${SITE}`}</title>
      <meta name="description" content={description} />
      {!page && <meta name="robots" content="noindex" />}
      {url && <link rel="canonical" href={url} />}
      {feed && <link rel="alternate" type="application/atom+xml" title="Engagements" href={feed} />}
      <meta property="og:site_name" content={SITE} />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:type" content={page?.kind === 'engagement' ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {url && <meta property="og:url" content={url} />}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      {image && (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={title} />
          <meta name="twitter:image" content={image} />
          <meta name="twitter:image:alt" content={title} />
        </>
      )}
    </>
  )
}

/** Previews want a whole address, and only then is the picture drawn. */
const imageOf = ({ kind, id = '' }: { kind: PageKind; id?: string }): string | null =>
  publishedUrl(hasPreview(kind) ? previewPath(kind, id) : SITE_PREVIEW)
