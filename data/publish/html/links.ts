import type { Rolldown } from 'vite'
import type { PageKind } from '../../../src/domain/site/paths.ts'
import type { PageLink } from '../../../src/prerender.tsx'
import type { SitePage } from '../pages.ts'

/** What a kind of page is made of, apart from what all are. */
interface Parts {
  /** The module that the app loads for it; `null` where it does so only when it is touched. */
  module: string | null
  /** The files of data that it waits for, without their hashes. */
  data: (id: string) => readonly string[]
}

const pageModule = (name: string) => `src/app/pages/${name}.tsx`

const PARTS: Record<PageKind, Parts> = {
  explorer: { module: pageModule('ExplorerPage'), data: () => [] },
  engagement: { module: pageModule('EngagementPage'), data: id => [`data/e/${id}`] },
  topics: { module: pageModule('TopicsPage'), data: () => [] },
  topic: {
    module: pageModule('TopicPage'),
    data: id => [`data/topics/${id}`, 'data/terms', 'data/matches'],
  },
  officials: { module: pageModule('OfficialsPage'), data: () => [] },
  official: { module: pageModule('OfficialPage'), data: () => ['data/terms'] },
  compare: { module: pageModule('ComparePage'), data: () => [] },
  about: { module: null, data: () => [] },
}

/**
 * The links by which a page's HTML has the browser fetch what the page is made of, all at once
 * instead of each when the one before has asked for it.
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
    const { module, data } = PARTS[kind]
    const links = modules.get(kind) ?? (module === null ? [] : modulesOf(bundle, module))
    modules.set(kind, links)
    const paths = data(id).flatMap(stem => hashed.get(stem) ?? [])
    return [...links, ...paths.map(path => ({ rel: 'preload' as const, path }))]
  }
}

/** A module's chunk and all that it imports, without what index.html asks for itself. */
function modulesOf(bundle: Rolldown.OutputBundle, module: string): PageLink[] {
  const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
  const own = chunks.find(chunk => chunk.facadeModuleId?.endsWith(module))
  if (!own) throw new Error(`The build has no chunk of ${module}`)
  const before = chunks.filter(chunk => chunk.isEntry).map(chunk => chunk.fileName)
  const shared = importsOf(bundle, before)
  return [...importsOf(bundle, [own.fileName])]
    .filter(path => !shared.has(path))
    .map(path => ({ rel: 'modulepreload', path }))
}

/** The files given and all that they import, directly or not. */
function importsOf(bundle: Rolldown.OutputBundle, files: readonly string[]): Set<string> {
  const found = new Set(files)
  for (const file of found) {
    const output = bundle[file]
    if (output?.type !== 'chunk') continue
    for (const one of output.imports) found.add(one)
  }
  return found
}
