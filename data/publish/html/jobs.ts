import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { forEachKind } from '../../../src/domain/site/pages.ts'
import { NOT_FOUND_PATH } from '../../../src/domain/site/paths.ts'
import { movedPages } from '../moved.ts'
import type { Site } from '../publisher.ts'
import { citationMetas } from './citationMetas.ts'
import { linker } from './links.ts'
import { structuredData } from './structuredData.ts'
import type { PageJob } from './task.ts'

/**
 * The pages to write: every page, a redirect at each former address, and the page for addresses
 * that name nothing.
 */
export function jobsOf(site: Site, bundle: Rolldown.OutputBundle): PageJob[] {
  const linksOf = linker(bundle, site.paths)
  const metas = forEachKind(kind => citationMetas(kind, site.dataset.edition))
  return [
    { path: NOT_FOUND_PATH, file: '404.html', links: [] },
    ...movedPages(site.dataset).map(moved => ({
      ...placeOf(moved.from),
      kind: moved.kind,
      links: linksOf(moved),
    })),
    ...site.pages.map(page => ({
      ...placeOf(page.path),
      kind: page.kind,
      links: linksOf(page),
      metas: metas[page.kind],
      structuredData: structuredData(page, site),
    })),
  ]
}

/** Each page is an index.html in its own folder, so that any host finds it without an extension. */
const placeOf = (path: string) => ({ path, file: join(path, 'index.html') })
