import type { Rolldown } from 'vite'

/** The link that a build puts into the HTML for its only style sheet. */
const LINK = /<link rel="stylesheet"[^>]* href="[^"]*?(assets\/[^"]+\.css)">/

/**
 * Inlines the style sheet of a build into the HTML template, so that a page paints as soon as it
 * arrives.
 *
 * @returns the HTML, and the path of the sheet, which no page requests any more
 * @throws Error unless there is exactly one sheet and HTML can hold it
 */
export function inlineStyles(
  html: string,
  bundle: Rolldown.OutputBundle,
): { html: string; sheet: string } {
  const [link = '', path = ''] = LINK.exec(html) ?? []
  const sheet = bundle[path]
  if (sheet?.type !== 'asset') throw new Error('The build has no style sheet, or several')
  // Relative URLs depend on the sheet's own path, and a closing tag would end the element.
  const css = String(sheet.source).trim()
  const [misfit] = /url\((?!["']?data:)|<\/style/i.exec(css) ?? []
  if (misfit) throw new Error(`The style sheet holds “${misfit}”, which cannot be inlined in HTML`)
  return { html: html.replace(link, () => `<style>${css}</style>`), sheet: path }
}
