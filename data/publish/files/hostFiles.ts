import { formatHeaders } from './headersFile.ts'
import { movedPages } from '../moved.ts'
import type { Publisher } from '../publisher.ts'

/** For files whose names hold a hash of their content. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/**
 * What Netlify and Cloudflare Pages read of how to serve the site: headers, and where the old
 * addresses of pages lead. A file without a rule for it they have asked for anew each time.
 *
 * @param policy the content security policy that is sent with every file
 */
export const hostFiles =
  (policy: string): Publisher =>
  ({ address: { base }, dataset }) => [
    {
      path: '_headers',
      content: () =>
        formatHeaders([
          {
            path: `${base}*`,
            headers: {
              'Content-Security-Policy': policy,
              'X-Content-Type-Options': 'nosniff',
              'Referrer-Policy': 'same-origin',
            },
          },
          { path: `${base}assets/*`, headers: FOR_EVER },
          { path: `${base}data/*`, headers: FOR_EVER },
          { path: `${base}sw.js`, headers: { 'Cache-Control': 'no-cache' } },
        ]),
    },
    {
      path: '_redirects',
      content: () =>
        movedPages(dataset)
          .map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`)
          .join(''),
    },
  ]
