import { PAGE_KINDS, type PageKind } from '../../../src/domain/site/pages.ts'

/** The name of a kind's component: "ContactLinePage". */
function componentOf(kind: PageKind): string {
  const words = kind.split('-').map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
  return `${words.join('')}Page`
}

const MODULES = PAGE_KINDS.map(kind => ({ kind, path: `/src/app/pages/${componentOf(kind)}.tsx` }))

/** The kind of page whose component a module is, if any. */
export const kindOfModule = (id: string): PageKind | undefined =>
  MODULES.find(({ path }) => id.endsWith(path))?.kind

/**
 * What to preload beside a file: all that the component of a page imports, since its reader waits
 * for a page; nothing beside a popup, since every page would carry the lists of all its popups.
 *
 * @param file the file that is imported: "assets/TopicPage-BK9i1a3B.js"
 * @param imported all that it imports, directly or indirectly
 * @param host what imports it: a script, or the HTML
 */
export const preloadsOf = (
  file: string,
  imported: string[],
  { hostType }: { hostType: 'html' | 'js' },
): string[] =>
  hostType === 'html' || PAGE_KINDS.some(kind => file.includes(`/${componentOf(kind)}-`))
    ? imported
    : []
