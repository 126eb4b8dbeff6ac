import type { PageKind } from '../../domain/site/pages.ts'
import { feedPath } from '../../domain/site/paths.ts'
import { BASE } from '../../url/base.ts'

/** Leads to a page's feed, for people who know what to do with it. */
export function FeedLink({ page: { kind, id } }: { page: { kind: PageKind; id?: string } }) {
  const path = feedPath(kind, id)
  return (
    path && (
      <a
        href={`${BASE}/${path}`}
        type="application/atom+xml"
        className="inline-flex min-h-6 items-center text-sm underline-offset-4 hover:text-ink hover:underline"
      >
        Follow by feed
      </a>
    )
  )
}
