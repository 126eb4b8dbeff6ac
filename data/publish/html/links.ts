import type { Rolldown } from 'vite'
import { pageData, type PageKind } from '../../../src/domain/site/pages.ts'
import type { PageLink } from '../../../src/prerender.tsx'
import type { SitePage } from '../pages.ts'
import { pageScripts, startScripts } from './imports.ts'

/**
 * The links that let the browser fetch everything a page needs at once, instead of discovering one
 * file through another.
 *
 * @param paths of the data files, by what pages ask for
 */
export function linker(
  bundle: Rolldown.OutputBundle,
  paths: ReadonlyMap<string, string>,
): (page: Pick<SitePage, 'kind' | 'id'>) => PageLink[] {
  const modules = new Map<PageKind, PageLink[]>()
  return ({ kind, id }) => {
    const links = modules.get(kind) ?? modulesOf(bundle, kind)
    modules.set(kind, links)
    const data = pageData(kind, id).map((stem): PageLink => {
      const path = paths.get(stem)
      if (path === undefined)
        throw new Error(`There is no data file ${stem}, which a page of kind ${kind} needs`)
      return { rel: 'preload', path }
    })
    return [...data, ...links]
  }
}

/** The largest first: a host that answers few requests at a time leaves the last ones waiting. */
const modulesOf = (bundle: Rolldown.OutputBundle, kind: PageKind): PageLink[] =>
  [...startScripts(bundle), ...pageScripts(bundle, kind)]
    .toSorted((a, b) => sizeOf(bundle, b) - sizeOf(bundle, a))
    .map(path => ({ rel: 'modulepreload', path }))

function sizeOf(bundle: Rolldown.OutputBundle, file: string): number {
  const output = bundle[file]
  return output?.type === 'chunk' ? output.code.length : 0
}
