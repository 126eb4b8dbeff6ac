import { minifySync } from 'vite'

/**
 * Minifies the inline scripts of an HTML document, which every page repeats.
 *
 * @throws Error if one of them cannot be parsed
 */
export const minifyInline = (html: string): string =>
  html.replaceAll(/<script>(.*?)<\/script>/gs, (_element, code: string) => {
    const { code: small, errors } = minifySync('inline.js', code)
    if (errors.length > 0)
      throw new Error(`An inline script cannot be parsed: ${errors[0]?.message}`)
    return `<script>${small}</script>`
  })
