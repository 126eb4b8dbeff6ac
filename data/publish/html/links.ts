import type { Rolldown } from 'vite'
import { pageData, type PageKind } from '../../../src/domain/site/pages.ts'
import type { PageLink } from '../../../src/prerender.tsx'
import type { SitePage } from '../pages.ts'
import { kindOfModule } from './pageModules.ts'

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

/** The chunk of a kind's component and all that it imports, except what index.html loads itself. */
function modulesOf(bundle: Rolldown.OutputBundle, kind: PageKind): PageLink[] {
  const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
  const own = chunks.find(({ facadeModuleId }) => kindOfModule(facadeModuleId ?? '') === kind)
  if (!own) throw new Error(`The build has no chunk for the component of ${kind}`)
  const before = chunks.filter(chunk => chunk.isEntry).map(chunk => chunk.fileName)
  const shared = importsOf(bundle, before)
  return [...importsOf(bundle, [own.fileName])]
    .filter(path => !shared.has(path))
    .map(path => ({ rel: 'modulepreload', path }))
}

/** The given files and everything that they import, directly or indirectly. */
function importsOf(bundle: Rolldown.OutputBundle, files: readonly string[]): Set<string> {
  const found = new Set(files)
  for (const file of found) {
    const output = bundle[file]
    if (output?.type !== 'chunk') continue
    for (const one of output.imports) found.add(one)
  }
  return found
}
