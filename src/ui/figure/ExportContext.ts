import { createContext, use, type ReactNode } from 'react'
import type { Edition } from '../../domain/record/edition.ts'

/** What files saved from a page say about their origin. */
export interface ExportFacts {
  edition: Edition
  /** The filter in words, one entry a part: "Wang Yi", "Both accounts recorded". */
  filter: readonly string[]
}

/** What a page provides to its figures. */
export interface Exports {
  /** The origin of what is saved now. */
  loadFacts: () => Promise<ExportFacts>
  /** The button that cites a figure, given its title and id, and links to it. */
  renderCite: (title: string, id: string) => ReactNode
}

/** Provides the origin of saved files to the figures of a page. */
export const ExportContext = createContext<Exports | null>(null)

/** The origin of saved files; only within an `ExportContext`. */
export function useExports(): Exports {
  const exports = use(ExportContext)
  if (!exports) throw new Error('useExports is called outside an ExportContext')
  return exports
}
