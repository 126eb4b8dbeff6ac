import { hasPreview, pagePath, type PageKind } from '../domain/site/pages.ts'
import { FEED_PATH, SITE_NAME, SITE_PREVIEW, feedPath, previewPath } from '../domain/site/paths.ts'
import { publishedUrl } from '../url/published.ts'

interface PageHeadProps {
  /** The page, without the view; missing if search engines should not index it. */
  page?: { kind: PageKind; id?: string }
  /** The title without the name of the site: "Taiwan". */
  title: string
  description: string
}

/**
 * The metadata of a page for browsers, search engines, link previews and reference managers. What
 * is the same on every page for the latter is added to the prerendered HTML.
 */
export function PageHead({ page, title, description }: PageHeadProps) {
  const url = page && publishedUrl(pagePath(page.kind, page.id))
  const image = page && imageOf(page)
  return (
    <>
      <title>
        {page?.kind === 'explorer' ? `${SITE_NAME}: ${title}` : `${title} · ${SITE_NAME}`}
      </title>
      <meta name="description" content={description} />
      {!page && <meta name="robots" content="noindex" />}
      {url && <link rel="canonical" href={url} />}
      {/* Left out of the code of a site without an address, which has no feeds. */}
      {import.meta.env.SITE_URL && <Feeds page={page} title={title} />}
      <meta property="og:site_name" content={SITE_NAME} />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:type" content={page?.kind === 'engagement' ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {url && <meta property="og:url" content={url} />}
      {page && <meta name="citation_title" content={title} />}
      {page && <meta name="DC.title" content={title} />}
      {url && <meta name="citation_public_url" content={url} />}
      {url && <meta name="DC.identifier" content={url} />}
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

/** Link previews need an absolute URL, and the picture is drawn only if there is one. */
const imageOf = ({ kind, id = '' }: { kind: PageKind; id?: string }): string | null =>
  publishedUrl(hasPreview(kind) ? previewPath(kind, id) : SITE_PREVIEW)

/** The page's own feed, if it has one, and that of all engagements, for feed readers to find. */
function Feeds({ page, title }: Pick<PageHeadProps, 'page' | 'title'>) {
  const own = page && feedPath(page.kind, page.id)
  const feeds = [
    ...(own ? [{ path: own, name: title }] : []),
    { path: FEED_PATH, name: 'Engagements' },
  ]
  return feeds.map(({ path, name }) => {
    const href = publishedUrl(path)
    return (
      href && (
        <link key={path} rel="alternate" type="application/atom+xml" title={name} href={href} />
      )
    )
  })
}
