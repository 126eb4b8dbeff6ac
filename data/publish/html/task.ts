import type { PageKind } from '../../../src/domain/site/pages.ts'
import type { Templates } from './templates.ts'
import type { PageLink, PageMeta } from '../../../src/prerender.tsx'

/** A page to be written. */
export interface PageJob {
  /** The page's path, relative to the site: "/topics/taiwan". */
  path: string
  /** The file to write, relative to the output folder: "topics/taiwan/index.html". */
  file: string
  /** Its kind, which decides the styles inlined in it; the page for unknown addresses has none. */
  kind?: PageKind
  links: readonly PageLink[]
  metas?: readonly PageMeta[] | undefined
  structuredData?: object | undefined
}

/** The input of a worker. */
export interface WorkerTask {
  outDir: string
  templates: Templates
  jobs: readonly PageJob[]
}
