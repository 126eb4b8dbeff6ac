import type { Rolldown } from 'vite'
import { pageData, type PageKind } from '../../../src/domain/site/pages.ts'
import type { PageLink } from '../../../src/prerender.tsx'
import type { SitePage } from '../pages.ts'
import { pageScripts } from './imports.ts'

/**
 * The links that let the browser fetch everything a page needs at once, instead of discovering one
 * file through another.
 *
 * @param files paths of the data files, with their hashes
 */
export function linker(
  bundle: Rolldown.OutputBundle,
  files: Iterable<string>,
): (page: Pick<SitePage, 'kind' | 'id'>) => PageLink[] {
  const hashed = new Map([...files].map(path => [path.replace(/\.[0-9a-f]{8}\.json$/, ''), path]))
  const modules = new Map<PageKind, PageLink[]>()
  return ({ kind, id }) => {
    const links = modules.get(kind) ?? modulesOf(bundle, kind)
    modules.set(kind, links)
    const data = pageData(kind, id).map((stem): PageLink => {
      const path = hashed.get(stem)
      if (path === undefined)
        throw new Error(`There is no data file ${stem}, which a page of kind ${kind} needs`)
      return { rel: 'preload', path }
    })
    return [...links, ...data]
  }
}

const modulesOf = (bundle: Rolldown.OutputBundle, kind: PageKind): PageLink[] =>
  pageScripts(bundle, kind).map(path => ({ rel: 'modulepreload', path }))
