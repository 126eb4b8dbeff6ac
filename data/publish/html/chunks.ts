import type { Rolldown } from 'vite'
import { PAGES, PAGE_KINDS, type PageKind } from '../../../src/domain/site/pages.ts'
import { kindOfModule } from './pageModules.ts'

const FILTERED = PAGE_KINDS.filter(kind => PAGES[kind].isFiltered)

/** What at least this many filtered pages share goes into the chunk common to all of them. */
const MOST_APART = 3

/**
 * The pages whose shared chunk holds a module, given the pages that use it: those same pages, and
 * all filtered pages if several of them are among them, since they share most of their code. A
 * module used by more pages never ends up with fewer pages than one used by a subset of them, so
 * no two chunks can import each other.
 *
 * @returns nothing if no page uses it
 */
export function sharersOf(users: ReadonlySet<PageKind>): ReadonlySet<PageKind> | null {
  if (users.size === 0) return null
  const isMuchShared = FILTERED.filter(kind => users.has(kind)).length >= MOST_APART
  return isMuchShared ? new Set([...users, ...FILTERED]) : users
}

/** A short name for a set of pages, the same in every build: "shared-2r". */
const nameOf = (pages: ReadonlySet<PageKind>): string =>
  `shared-${PAGE_KINDS.reduce((sum, kind, place) => sum + (pages.has(kind) ? 2 ** place : 0), 0).toString(36)}`

/** For each module, the pages that import it statically, directly or indirectly. */
function userFinder() {
  const found = new Map<string, ReadonlySet<PageKind>>()
  return function usersOf(id: string, context: Rolldown.ChunkingContext): ReadonlySet<PageKind> {
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

/**
 * How a build splits the app into chunks. Left alone, each module that pages share would be a file
 * of a few hundred bytes, to be requested and listed in every page. The code that every page starts
 * with is one chunk; the remaining modules are grouped by the set of pages that use them.
 */
export function chunkGroups(): Rolldown.CodeSplittingOptions {
  const usersOf = userFinder()
  return {
    groups: [
      { name: 'basis', tags: ['$initial'] },
      {
        name(id, context) {
          // A page's own component is the start of its chunk.
          const sharers = kindOfModule(id) ? null : sharersOf(usersOf(id, context))
          return sharers && nameOf(sharers)
        },
        test: /[\\/]src[\\/]/,
        // Their dependencies are used by at least the same pages, and are placed accordingly.
        includeDependenciesRecursively: false,
      },
    ],
  }
}
