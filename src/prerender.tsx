import { StrictMode } from 'react'
import { QueryClient } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { App } from './app/App.tsx'

/** A page as HTML, in the places that its parts have in a document. */
export interface RenderedPage {
  /** What goes into the head. */
  head: string
  /** What goes into the root element. */
  root: string
  /** What goes after it: all that the HTML itself does without. */
  links: string
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
      // No siblings down to the app: ids would be other than in the browser, where it is alone.
      <html lang="en">
        <body>
          <StrictMode>
            <App queries={queries} renderedPath={path} />
          </StrictMode>
        </body>
      </html>,
      // In one piece: what arrives in parts needs inline scripts to be put together.
      { progressiveChunkSize: Infinity, onError: error => void faults.push(error) },
    )
    const html = await new Response(prelude).text()
    // Of a part that failed the HTML would hold only a place for the browser to try again.
    if (faults.length > 0) throw faults[0]
    const [start = '', body, ...rest] = html.split('<body>')
    const head = /<head>(.*)<\/head>$/s.exec(start)?.[1]
    const root = /^(.*)<\/body><\/html>$/s.exec(body ?? '')?.[1]
    if (head === undefined || root === undefined || rest.length > 0) {
      throw new Error(`React’s document has another form than expected: ${html.slice(0, 200)}…`)
    }
    return {
      head: structuredData
        ? renderToStaticMarkup(<StructuredData data={structuredData} />) + head
        : head,
      root,
      links: renderToStaticMarkup(<Links links={links} />),
    }
  }
}

/** Has the browser fetch at once what the page is made of. */
const Links = ({ links }: Pick<PageToRender, 'links'>) =>
  links.map(({ rel, path }) => (
    <link
      key={path}
      rel={rel}
      href={import.meta.env.BASE_URL + path}
      as={rel === 'preload' ? 'fetch' : undefined}
      crossOrigin=""
    />
  ))

const StructuredData = ({ data }: { data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafe(data) }} />
)

/** JSON that cannot end the script element that holds it. */
const scriptSafe = (data: object) =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
