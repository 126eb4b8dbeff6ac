import { PAGE_KINDS, type PageKind } from '../../../src/domain/site/pages.ts'

/** The module of a kind's component, named after the kind: "src/app/pages/ContactLinePage.tsx". */
function moduleOf(kind: PageKind): string {
  const words = kind.split('-').map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
  return `/src/app/pages/${words.join('')}Page.tsx`
}

const MODULES = PAGE_KINDS.map(kind => ({ kind, path: moduleOf(kind) }))

/** The kind of page whose component a module is, if any. */
export const kindOfModule = (id: string): PageKind | undefined =>
  MODULES.find(({ path }) => id.endsWith(path))?.kind
