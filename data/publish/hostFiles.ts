import { pagePath } from '../../src/domain/paths.ts'
import { HOST_HEADERS } from './policy.ts'
import type { Publisher } from './site.ts'

/** For files whose names hold a hash of their content. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/**
 * What Netlify and Cloudflare Pages read of how to serve the site: headers, and where the old
 * addresses of engagements lead. A file without a rule for it they have asked for anew each time.
 */
export const hostFiles: Publisher = ({ address: { base }, dataset: { records } }) => [
  {
    path: '_headers',
    content: () =>
      [
        rule(`${base}*`, HOST_HEADERS),
        rule(`${base}assets/*`, FOR_EVER),
        rule(`${base}data/*`, FOR_EVER),
        rule(`${base}sw.js`, { 'Cache-Control': 'no-cache' }),
      ].join('\n'),
  },
  {
    path: '_redirects',
    content: () =>
      records
        .flatMap(({ id, aliases = [] }) => aliases.map(alias => [alias, id]))
        .map(([from = '', to = '']) => `${addressOf(base, from)} ${addressOf(base, to)} 301\n`)
        .join(''),
  },
]

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')

const addressOf = (base: string, engagement: string) =>
  base + pagePath('engagement', engagement).slice(1)
