/**
 * The absolute address of a page or file on the published site: "/topics" →
 * "https://example.org/parallax/topics". `null` if the build does not know the site's address.
 */
export const publishedUrl = (path: string): string | null =>
  import.meta.env.SITE_URL && import.meta.env.SITE_URL + path.replace(/^\//, '')
