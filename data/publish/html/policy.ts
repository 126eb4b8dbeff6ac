import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * What a page may load: its own files and nothing else. A picture may also be one that the page
 * draws itself, which is how charts are saved.
 */
const LOADS: Record<string, string> = {
  'default-src': "'self'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
}

/** What of the policy says which code may stand in the HTML, by the code's hash. */
interface Inline {
  'script-src': string
  'style-src': string
}

/** The policies of a build. */
export interface PolicyApi {
  /**
   * The whole policy, as a host sends it. Any page may frame this one: it is meant to be embedded,
   * has no accounts, and a click on it changes nothing anywhere.
   *
   * @throws Error before the HTML of the build is made
   */
  hostPolicy: () => string
}

/**
 * Writes the policy into the head of every page, for hosts that send no headers. The styles and
 * the one script that must run before the first paint stand in the HTML itself: each file would
 * cost a slow line another round trip before anything shows. They are allowed by their hashes,
 * and nothing else that is inline is. Not in development, where styles are put in by script.
 */
export function contentPolicy(): Plugin<PolicyApi> & { api: PolicyApi } {
  let inline: Inline | undefined
  const hostPolicy = () => {
    if (!inline) throw new Error('The HTML, whose code the policy names, has not been made yet')
    return directives({ ...LOADS, ...inline, 'frame-ancestors': '*' })
  }
  return {
    name: 'parallax:content-policy',
    api: { hostPolicy },
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        inline = inlineOf(html)
        const content = directives({ ...LOADS, ...inline })
        return [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content },
            injectTo: 'head-prepend',
          },
        ]
      },
    },
  }
}

/** Sources for exactly the scripts and styles that stand in an HTML. */
export const inlineOf = (html: string): Inline => ({
  'script-src': sources(html, /<script>(.*?)<\/script>/gs),
  'style-src': sources(html, /<style>(.*?)<\/style>/gs),
})

const sources = (html: string, code: RegExp): string =>
  ["'self'", ...[...html.matchAll(code)].map(([, text = '']) => `'${hashOf(text)}'`)].join(' ')

/** A hash as a policy names it: "sha256-…". */
const hashOf = (code: string): string =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`

function directives(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
