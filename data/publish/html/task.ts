import type { PageLink } from '../../../src/prerender.tsx'

/** A page to be written. */
export interface PageJob {
  /** Of the page, relative to the site: "/topics/taiwan". */
  path: string
  /** Where it is written, relative to the output folder: "topics/taiwan/index.html". */
  file: string
  links: readonly PageLink[]
  structuredData?: object | undefined
}

/** What a worker is given to do. */
export interface WorkerTask {
  outDir: string
  /** The built index.html. */
  template: string
  jobs: readonly PageJob[]
}
