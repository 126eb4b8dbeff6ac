/**
 * The whole address of a page or file, as the site was told where it is published: "/topics" →
 * "https://example.org/parallax/topics". `null` where it was not told.
 */
export const publishedUrl = (path: string): string | null =>
  import.meta.env.SITE_URL && import.meta.env.SITE_URL + path.replace(/^\//, '')
