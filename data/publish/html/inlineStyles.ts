import type { Rolldown } from 'vite'

/** The link that a build puts into the HTML for its one style sheet. */
const LINK = /<link rel="stylesheet"[^>]* href="[^"]*?(assets\/[^"]+\.css)">/

/**
 * Puts the style sheet of a build into its HTML, of which every page is made: it paints as soon as
 * it is there.
 *
 * @returns the HTML, and the path of the sheet, which no page asks for any more
 * @throws Error where there is not exactly one sheet, or one that HTML cannot hold
 */
export function inlineStyles(
  html: string,
  bundle: Rolldown.OutputBundle,
): { html: string; sheet: string } {
  const [link = '', path = ''] = LINK.exec(html) ?? []
  const sheet = bundle[path]
  if (sheet?.type !== 'asset') throw new Error('The build has no style sheet, or several')
  // Bound to that file's place, or able to end the element.
  const css = String(sheet.source).trim()
  const [misfit] = /url\((?!["']?data:)|<\/style/i.exec(css) ?? []
  if (misfit) throw new Error(`The style sheet holds “${misfit}”, which HTML cannot take in`)
  return { html: html.replace(link, () => `<style>${css}</style>`), sheet: path }
}
