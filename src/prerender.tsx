import { StrictMode } from 'react'
import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { App } from './app/App.tsx'

/** A page as HTML, in the two places that it has in a document. */
export interface RenderedPage {
  /** What goes into the head. */
  head: string
  /** What goes into the root element. */
  root: string
}

interface PageToRender {
  /** Relative to the site: "/topics/taiwan". */
  path: string
  /** Links to what the browser will need, relative to the site. */
  links: readonly PageLink[]
  /** What search engines are told of the page, in the vocabulary of schema.org. */
  structuredData?: object | undefined
}

/** A file that the browser fetches ahead: a module with its imports, or a file of data. */
export interface PageLink {
  rel: 'modulepreload' | 'preload'
  path: string
}

/**
 * Renders pages with the app's own components, from the files that the browser would fetch.
 *
 * @param read a file's text by its path, relative to the site
 */
export function createRenderer(read: (path: string) => Promise<string>) {
  const base = import.meta.env.BASE_URL
  // The dataset's door asks the host for files, by their paths; here they lie at hand.
  globalThis.fetch = async path => new Response(await read((path as string).slice(base.length)))
  const queries = new QueryClient()

  /** @throws Error whatever goes wrong in any part of the page */
  return async ({ path, links, structuredData }: PageToRender): Promise<RenderedPage> => {
    const faults: unknown[] = []
    const { prelude } = await prerender(
      <html lang="en">
        <head>
          {links.map(link => (
            <link
              key={link.path}
              rel={link.rel}
              href={base + link.path}
              as={link.rel === 'preload' ? 'fetch' : undefined}
              crossOrigin=""
              fetchPriority="low"
            />
          ))}
          {structuredData && (
            <script
              type="application/ld+json"
              dangerouslySetInnerHTML={{ __html: scriptSafe(structuredData) }}
            />
          )}
        </head>
        <body>
          <div id="root">
            <StrictMode>
              <App queries={queries} renderedPath={path} />
            </StrictMode>
          </div>
        </body>
      </html>,
      // In one piece: what arrives in parts needs inline scripts to be put together.
      { progressiveChunkSize: Infinity, onError: error => void faults.push(error) },
    )
    const html = await new Response(prelude).text()
    // Of a part that failed the HTML would hold only a place for the browser to try again.
    if (faults.length > 0) throw faults[0]
    return {
      head: between(html, '<head>', '</head>'),
      root: between(html, '<div id="root">', '</div></body>'),
    }
  }
}

/** JSON that cannot end the script element that holds it. */
const scriptSafe = (data: object) =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** What stands after the first of the one and before the last of the other. */
function between(html: string, start: string, end: string): string {
  const from = html.indexOf(start)
  const to = end === '</head>' ? html.indexOf(end) : html.lastIndexOf(end)
  if (from < 0 || to < from) throw new Error(`React’s document has no ${start}…${end}`)
  return html.slice(from + start.length, to)
}
