import type { PageLink } from '../../../src/prerender.tsx'

/** A page to be written. */
export interface PageJob {
  /** The page's path, relative to the site: "/topics/taiwan". */
  path: string
  /** The file to write, relative to the output folder: "topics/taiwan/index.html". */
  file: string
  links: readonly PageLink[]
  structuredData?: object | undefined
}

/** The input of a worker. */
export interface WorkerTask {
  outDir: string
  /** The built index.html. */
  template: string
  jobs: readonly PageJob[]
}
