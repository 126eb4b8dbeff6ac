import type { Plugin } from 'vite'

/**
 * What a page may load: its own files and nothing else. A picture may also be one that the page
 * draws itself, which is how charts are saved. No script or style stands in the HTML.
 */
const LOADS: Record<string, string> = {
  'default-src': "'self'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
}

/** What of the policy a page can say itself, in its head. */
export const CONTENT_POLICY = directives(LOADS)

/**
 * The whole policy, as a host sends it. Any page may frame this one: it is meant to be embedded,
 * has no accounts, and a click on it changes nothing anywhere.
 */
const HOST_POLICY = directives({ ...LOADS, 'frame-ancestors': '*' })

/** What a host is to send with every file. */
export const HOST_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HOST_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
}

function directives(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}

/**
 * Writes the policy into the head of every page, for hosts that send no headers. Not in
 * development, where styles are put into the page by script.
 */
export const contentPolicy = (): Plugin => ({
  name: 'parallax:content-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  },
})
