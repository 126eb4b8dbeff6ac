import { PurgeCSS } from 'purgecss'
import type { Rolldown } from 'vite'

/** The link that a build puts into the HTML for its only style sheet. */
const LINK = /\s*<link rel="stylesheet"[^>]* href="[^"]*?(assets\/[^"]+\.css)">/

/** The style sheet of a build and the element that links it. */
export interface Sheet {
  css: string
  link: string
}

/**
 * Finds the style sheet of a build.
 *
 * @param html the built index.html
 * @throws Error unless there is exactly one sheet and HTML can hold it
 */
export function sheetOf(html: string, bundle: Rolldown.OutputBundle): Sheet {
  const [link = '', path = ''] = LINK.exec(html) ?? []
  const sheet = bundle[path]
  if (sheet?.type !== 'asset') throw new Error('The build has no style sheet, or several')
  // Relative URLs depend on the sheet's own path, and a closing tag would end the element.
  const css = String(sheet.source).trim()
  const [misfit] = /url\((?!["']?data:)|<\/style/i.exec(css) ?? []
  if (misfit) throw new Error(`The style sheet holds “${misfit}”, which cannot be inlined in HTML`)
  return { css, link }
}

/** Everything in a source that may be a class or an element of a selector. */
const wordsOf = (source: string): string[] => [
  ...source.split(/["'`<>=\s]+/),
  // Classes that hold quotation marks or brackets themselves: "[&>p]:mt-3".
  ...source.split(/["`\s]+/),
]

/** The beginnings of classes that a script composes: "heat-" of `heat-${level}`. */
const beginningsOf = (source: string): RegExp[] =>
  [...source.matchAll(/([\w-]+-)\$\{/g)].map(([, start = '']) => new RegExp(`^${start}`))

/**
 * The rules of a style sheet that a page needs for its first paint: those whose classes and elements
 * are named in the sources, which is how Tailwind found the classes in the first place. Attributes
 * do not count, since most are set in other words than a selector's.
 *
 * @param sources the page's scripts, its HTML template, anything else that names classes
 */
export async function stylesFor(css: string, sources: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: sources.map(raw => ({ raw, extension: 'js' })),
    defaultExtractor: wordsOf,
    safelist: sources.flatMap(beginningsOf),
    dynamicAttributes: [...css.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name),
    keyframes: true,
  })
  if (!result) throw new Error('PurgeCSS gives no result for the style sheet')
  return result.css
}

/**
 * Inlines the styles of the first paint, so that a page paints as soon as it arrives; the whole
 * sheet follows at the end of the body, where it holds up nothing that is above it.
 */
export const inlineStyles = (html: string, { link }: Sheet, css: string): string =>
  html
    .replace(link, () => `\n    <style>${css}</style>`)
    .replace('</body>', () => `${link}\n  </body>`)
