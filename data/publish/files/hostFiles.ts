import { formatHeaders } from './headersFile.ts'
import { movedPages } from '../moved.ts'
import type { Publisher } from '../publisher.ts'

/** For files whose names hold a hash of their content. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/**
 * For files that scripts load: in a sandboxed iframe they come from the origin `null`, to which a
 * browser refuses them otherwise. They are public, and no cookie is sent with them.
 */
const TO_ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*' }

/**
 * The files that tell Netlify and Cloudflare Pages how to serve the site: headers, and redirects
 * from the former addresses of pages. Files without a rule are revalidated on every request.
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
          { path: `${base}assets/*`, headers: { ...FOR_EVER, ...TO_ANY_ORIGIN } },
          { path: `${base}data/*`, headers: { ...FOR_EVER, ...TO_ANY_ORIGIN } },
          { path: `${base}downloads/*`, headers: TO_ANY_ORIGIN },
          { path: `${base}manifest.webmanifest`, headers: TO_ANY_ORIGIN },
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
