import type { Compiled } from '../compile/compile.ts'
import type { SiteAddress } from './address.ts'
import { pagesOf, type SitePage } from './pages.ts'

/** Everything that is known about the site when its files are made. */
export interface Site extends Compiled {
  address: SiteAddress
  /** Every page that is built. */
  pages: readonly SitePage[]
}

/** A file of the site that is made from its data. */
export interface SiteFile {
  /** Relative to the site: "feed.xml". */
  path: string
  /** Called once in a build, and at every request in development. */
  content: () => string | Uint8Array | Promise<string | Uint8Array>
}

/** Makes files of the site, apart from its pages. */
export type Publisher = (site: Site) => readonly SiteFile[]

/** The site that a dataset makes at an address. */
export const siteOf = (compiled: Compiled, address: SiteAddress): Site => ({
  ...compiled,
  address,
  pages: pagesOf(compiled.dataset),
})
