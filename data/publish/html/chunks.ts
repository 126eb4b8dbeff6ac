import type { Rolldown } from 'vite'
import { PAGES, PAGE_KINDS, type PageKind } from '../../../src/domain/site/pages.ts'
import { kindOfModule } from './pageModules.ts'
import { mergeSmall, type Shared } from './smallChunks.ts'

const FILTERED = PAGE_KINDS.filter(kind => PAGES[kind].isFiltered)

/** What at least this many filtered pages share goes into the chunk common to all of them. */
const MOST_APART = 3

/** What at most this many pages do without goes into the chunk common to all pages. */
const MOST_WITHOUT = 1

/**
 * The pages whose shared chunk holds a module, given the pages that use it: those same pages, and
 * all filtered pages if several of them are among them, since they share most of their code; all
 * pages if hardly one does without. A module used by more pages never ends up with fewer pages than one used by a subset of them, so
 * no two chunks can import each other.
 *
 * @returns nothing if no page uses it
 */
export function sharersOf(users: ReadonlySet<PageKind>): ReadonlySet<PageKind> | null {
  if (users.size === 0) return null
  const isMuchShared = FILTERED.filter(kind => users.has(kind)).length >= MOST_APART
  const sharers = isMuchShared ? new Set([...users, ...FILTERED]) : users
  return sharers.size >= PAGE_KINDS.length - MOST_WITHOUT ? new Set(PAGE_KINDS) : sharers
}

/** A short name for a set of pages, the same in every build: "shared-2r". */
const nameOf = (pages: ReadonlySet<PageKind>): string =>
  `shared-${PAGE_KINDS.reduce((sum, kind, place) => sum + (pages.has(kind) ? 2 ** place : 0), 0).toString(36)}`

type Context = Rolldown.ChunkingContext

/** For each module, the pages that import it statically, directly or indirectly. */
function userFinder() {
  const found = new Map<string, ReadonlySet<PageKind>>()
  return function usersOf(id: string, context: Context): ReadonlySet<PageKind> {
    const known = found.get(id)
    if (known) return known
    const users = new Set<PageKind>()
    found.set(id, users)
    const own = kindOfModule(id)
    if (own) users.add(own)
    for (const importer of context.getModuleInfo(id)?.importers ?? []) {
      for (const user of usersOf(importer, context)) users.add(user)
    }
    return users
  }
}

/** Every module of the app, found through the imports from and to one of them. */
function modulesAround(start: string, context: Context): Set<string> {
  const found = new Set([start])
  for (const id of found) {
    const info = context.getModuleInfo(id)
    if (!info) continue
    const { importers, dynamicImporters, importedIds, dynamicallyImportedIds } = info
    const all = [importers, dynamicImporters, importedIds, dynamicallyImportedIds].flat()
    for (const other of all) found.add(other)
  }
  return found
}

/** What the app starts with: the entry and all that it imports statically. */
function startOf(modules: Iterable<string>, context: Context): Set<string> {
  const start = new Set([...modules].filter(id => context.getModuleInfo(id)?.isEntry))
  for (const id of start) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) start.add(imported)
  }
  return start
}

/** The module of the app's own that pages share: not a page's component, which starts its chunk. */
const isShared = (id: string) => OWN.test(id) && !kindOfModule(id)
const OWN = /[\\/]src[\\/]/

/** The name of the chunk for each module that pages share. */
function planChunks(first: string, context: Context): Map<string, string> {
  const usersOf = userFinder()
  const modules = modulesAround(first, context)
  const start = startOf(modules, context)
  const chunks = new Map<string, string>()
  const shared = new Map<string, Shared>()
  for (const id of modules) {
    const pages = isShared(id) && !start.has(id) ? sharersOf(usersOf(id, context)) : null
    if (!pages) continue
    const name = nameOf(pages)
    const { size } = shared.get(name) ?? { size: 0 }
    const length = context.getModuleInfo(id)?.code?.length ?? 0
    shared.set(name, { pages, size: size + length, needs: new Set() })
    chunks.set(id, name)
  }
  for (const [id, name] of chunks) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) {
      const needed = chunks.get(imported)
      if (needed) shared.get(name)?.needs.add(needed)
    }
  }
  const merged = mergeSmall(shared)
  return new Map([...chunks].map(([id, name]) => [id, merged.get(name) ?? name]))
}

/**
 * How a build splits the app into chunks. Left alone, each module that pages share would be a file
 * of a few hundred bytes, to be requested and listed in every page. The code that every page starts
 * with is one chunk; the remaining modules are grouped by the set of pages that use them.
 */
export function chunkGroups(): Rolldown.CodeSplittingOptions {
  let plan: Map<string, string> | undefined
  return {
    groups: [
      { name: 'basis', tags: ['$initial'] },
      {
        name(id, context) {
          plan ??= planChunks(id, context)
          return plan.get(id) ?? null
        },
        test: OWN,
        // Their dependencies are used by at least the same pages, and are placed accordingly.
        includeDependenciesRecursively: false,
      },
    ],
  }
}
