import type { PageKind } from '../../../src/domain/site/pages.ts'

/** The code that the same pages share. */
export interface Shared {
  pages: ReadonlySet<PageKind>
  /** The length of its source, in characters. */
  size: number
  /** The names of the chunks that it imports, perhaps its own. */
  needs: Set<string>
}

/** Less source than this does not pay for a request of its own: half a kilobyte compressed. */
const LEAST = 2500

/**
 * Finds for each chunk that is too small another one to join: that of the fewest pages which hold
 * all of its own. Those pages load a few bytes that they do not need, and one file fewer. What it
 * imports must be loaded by all of them, so that no page loads another chunk for it, and no two
 * chunks import each other.
 *
 * @returns the names of the small chunks, each with that of the chunk to join
 */
export function mergeSmall(shared: ReadonlyMap<string, Shared>): Map<string, string> {
  const merged = new Map<string, string>()
  const pagesOf = (name: string) => shared.get(merged.get(name) ?? name)?.pages ?? NONE
  const bySpread = [...shared].toSorted(([, a], [, b]) => a.pages.size - b.pages.size)
  // What is imported is used by at least the same pages, so its place is known by then.
  for (const [name, { pages, size, needs }] of bySpread.toReversed()) {
    if (size >= LEAST) continue
    const needed = [...needs].filter(one => one !== name)
    const [home] =
      bySpread.find(
        ([other, { pages: more }]) =>
          more.size > pages.size &&
          !merged.has(other) &&
          isWithin(pages, more) &&
          needed.every(one => isWithin(more, pagesOf(one))),
      ) ?? []
    if (home !== undefined) merged.set(name, home)
  }
  return merged
}

const NONE: ReadonlySet<PageKind> = new Set()

const isWithin = (some: ReadonlySet<PageKind>, all: ReadonlySet<PageKind>) =>
  [...some].every(kind => all.has(kind))
