import type { Edition } from '../../../src/domain/record/edition.ts'
import type { PageKind } from '../../../src/domain/site/pages.ts'
import { SITE_NAME } from '../../../src/domain/site/paths.ts'
import type { PageMeta } from '../../../src/prerender.tsx'

/** Pages are written in it, whatever the accounts that they quote. */
const LANGUAGE = 'en'

/**
 * What reference managers read in the head of a page: Highwire Press tags, Dublin Core, and the
 * names that the web and Open Graph have for the same. Title and address are set by the app, which
 * changes them as the reader goes from page to page; the rest is the same on every page of an
 * edition. Fields that the edition leaves open are left out.
 */
export function citationMetas(
  kind: PageKind,
  { creators, released, licence }: Edition,
): PageMeta[] {
  const dates = released
    ? [
        { name: 'citation_publication_date', content: released.replaceAll('-', '/') },
        { property: 'article:published_time', content: released },
        { name: 'DC.date', content: released },
      ]
    : []
  return [
    ...['author', 'citation_author', 'DC.creator'].flatMap(name =>
      creators.map(content => ({ name, content })),
    ),
    ...dates,
    { name: 'citation_publisher', content: SITE_NAME },
    { name: 'DC.publisher', content: SITE_NAME },
    { name: 'citation_language', content: LANGUAGE },
    { name: 'DC.language', content: LANGUAGE },
    { name: 'DC.type', content: kind === 'about' ? 'Dataset' : 'Text' },
    ...(licence ? [{ name: 'DC.rights', content: licence.url }] : []),
    // Zotero takes a page with a citation_title for a journal article, unless it is told otherwise.
    { name: 'z:itemType', content: 'webpage' },
  ]
}
