import type { Rolldown } from 'vite'
import { PAGES, PAGE_KINDS, type PageKind } from '../../../src/domain/site/pages.ts'
import { kindOfModule } from './pageModules.ts'

const FILTERED = PAGE_KINDS.filter(kind => PAGES[kind].isFiltered)

/** From so many pages with filters on, what they share counts as shared by all of them. */
const MOST_APART = 3

/**
 * The pages in whose common chunk a module goes that some pages use: the same, and with them all
 * pages with filters where several of these are among them, since those are much alike. Of two
 * modules the one that more pages use always goes to more pages, so no two chunks can need one
 * another.
 *
 * @returns nothing for what fewer than two pages use
 */
export function sharersOf(users: ReadonlySet<PageKind>): ReadonlySet<PageKind> | null {
  if (users.size < 2) return null
  const isMuchShared = FILTERED.filter(kind => users.has(kind)).length >= MOST_APART
  return isMuchShared ? new Set([...users, ...FILTERED]) : users
}

/** A name for each set of pages, short and the same in every build: "shared-2r". */
const nameOf = (pages: ReadonlySet<PageKind>): string =>
  `shared-${PAGE_KINDS.reduce((sum, kind, place) => sum + (pages.has(kind) ? 2 ** place : 0), 0).toString(36)}`

/** Collects for each module the pages that import it, directly or not, as far as they wait for it. */
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
 * How a build cuts the app into files. Alone, each of the modules that pages share would be a file
 * of a few hundred bytes, to be asked for and to be listed in every page. What every page starts
 * with is one file; of the rest, modules that the same pages use lie together.
 */
export function chunkGroups(): Rolldown.CodeSplittingOptions {
  const usersOf = userFinder()
  return {
    groups: [
      { name: 'basis', tags: ['$initial'] },
      {
        name(id, context) {
          const sharers = sharersOf(usersOf(id, context))
          return sharers && nameOf(sharers)
        },
        test: /[\\/]src[\\/]/,
        // What they import is used by at least the same pages, and has its place by that.
        includeDependenciesRecursively: false,
      },
    ],
  }
}
