import { StrictMode } from 'react'
import { QueryClient } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerenderToNodeStream } from 'react-dom/static'
import { oncePer } from './domain/lists.ts'
import { App } from './app/App.tsx'

/** A page as HTML, split by where the parts go in a document. */
export interface RenderedPage {
  /** The content of the head. */
  head: string
  /** The content of the root element, in the bytes that React wrote. */
  root: Uint8Array
  /** What the browser is to request first of all, for the start of the head. */
  links: string
}

interface PageToRender {
  /** The path relative to the site: "/topics/taiwan". */
  path: string
  /** Links to what the browser will need, relative to the site. */
  links: readonly PageLink[]
  /** Metadata that the app does not set itself. */
  metas?: readonly PageMeta[] | undefined
  /** Structured data for search engines, in the vocabulary of schema.org. */
  structuredData?: object | undefined
}

/** An entry of a page's metadata, with a `property` only where its vocabulary asks for one. */
export type PageMeta = { content: string } & ({ name: string } | { property: string })

/** A file for the browser to preload: a module with its imports, or a data file. */
export interface PageLink {
  rel: 'modulepreload' | 'preload'
  path: string
}

/**
 * Renders pages with the app's own components, from the files that the browser would fetch.
 *
 * @param read a file's content by its path, relative to the site
 */
export function createRenderer(read: (path: string) => Uint8Array<ArrayBuffer>) {
  const base = import.meta.env.BASE_URL
  // The dataset normally fetches its files by path; here they are read from disk.
  globalThis.fetch = async path => new Response(read((path as string).slice(base.length)))
  const queries = new QueryClient()

  /** @throws Error if anything in the page fails */
  return async ({ path, links, metas, structuredData }: PageToRender): Promise<RenderedPage> => {
    const faults: unknown[] = []
    const { prelude } = await prerenderToNodeStream(
      // The app must have no siblings, or React's ids would differ from those in the browser.
      <html lang="en">
        <body>
          <StrictMode>
            <App queries={queries} renderedPath={path} />
          </StrictMode>
        </body>
      </html>,
      // Waits for everything: streamed parts would need inline scripts to put them together.
      { progressiveChunkSize: Infinity, onError: error => void faults.push(error) },
    )
    const chunks: Buffer[] = []
    for await (const chunk of prelude) chunks.push(chunk as Buffer)
    // For a part that failed, the HTML would hold only a placeholder for the browser to retry.
    if (faults.length > 0) throw faults[0]
    const { head, root } = partsOf(Buffer.concat(chunks))
    return {
      head:
        (structuredData ? renderToStaticMarkup(<StructuredData data={structuredData} />) : '') +
        head +
        (metas ? markupOf(metas) : ''),
      root,
      links: renderToStaticMarkup(<Links links={links} />),
    }
  }
}

const START = '<head>'
const MIDDLE = '</head><body>'
const END = '</body></html>'

/** The contents of the head and the body of a document as React writes it. */
function partsOf(html: Buffer): { head: string; root: Buffer } {
  const start = html.indexOf(START)
  const middle = html.indexOf(MIDDLE)
  const end = html.indexOf(END)
  if (start === -1 || middle === -1 || end !== html.length - END.length) {
    throw new Error(
      `React’s document has another form than expected: ${html.toString('utf8', 0, 200)}…`,
    )
  }
  return {
    head: html.toString('utf8', start + START.length, middle),
    root: html.subarray(middle + MIDDLE.length, end),
  }
}

/** Preloads what the page needs. */
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

/** Rendered once for all pages that share them. */
const markupOf = oncePer((metas: readonly PageMeta[]) =>
  renderToStaticMarkup(<Metas metas={metas} />),
)

const Metas = ({ metas }: { metas: readonly PageMeta[] }) =>
  metas.map(meta => <meta key={JSON.stringify(meta)} {...meta} />)

const StructuredData = ({ data }: { data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafe(data) }} />
)

/** JSON that cannot close the script element that holds it. */
const scriptSafe = (data: object) =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
