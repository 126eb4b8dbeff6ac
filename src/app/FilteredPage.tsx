import type { ComponentProps, ReactNode } from 'react'
import { EmbedButton } from '../features/share/EmbedButton.tsx'
import { EmptySet } from '../features/engagements/EmptySet.tsx'
import { FilterBar } from '../features/filters/FilterBar.tsx'
import { Notices } from '../features/filters/Notices.tsx'
import { CiteButton } from '../features/share/CiteButton.tsx'
import { CopyLink } from '../features/share/CopyLink.tsx'
import { FeedLink } from '../features/share/FeedLink.tsx'
import { ExportFrom } from './ExportFrom.tsx'
import type { Selection } from './useSelection.ts'

interface FilteredPageProps {
  /** The title used when the page is shared: "Taiwan". */
  title: string
  selection: Selection
  /** The page, if it can be followed by a feed. */
  feed?: ComponentProps<typeof FeedLink>['page']
  /** A search field, before the menus. */
  search?: ReactNode
  /** Menus of filters that only this page has. */
  menus?: ReactNode
  /** Actions on the filtered set, apart from copying its link and embedding it. */
  actions?: ReactNode
  /** Rendered above the filters, starting with the heading. */
  head: ReactNode
  /** Rendered if the filter leaves any engagements. */
  children: ReactNode
}

/** A page about the filtered engagements: a head, the filters, and its parts below them. */
export const FilteredPage = (props: FilteredPageProps) => (
  <ExportFrom>
    <Parts {...props} />
  </ExportFrom>
)

function Parts(props: FilteredPageProps) {
  const { title, selection, feed, head, search, menus, actions, children } = props
  const { view, change, unknown, dismiss, hits, shown } = selection
  return (
    <>
      <Notices unknown={unknown} onDismiss={dismiss} />
      {head}
      <div className="mt-5 border-t border-rule pt-3">
        <FilterBar
          view={view}
          onChange={change}
          hits={hits}
          shown={shown.length}
          search={search}
          menus={menus}
          actions={
            <>
              <CopyLink />
              <CiteButton title={title} />
              <EmbedButton title={title} view={view} />
              {import.meta.env.SITE_URL && feed && <FeedLink page={feed} />}
              {actions}
            </>
          }
        />
      </div>
      {shown.length > 0 ? (
        children
      ) : (
        <div className="mt-6">
          <EmptySet view={view} hits={hits} onChange={change} />
        </div>
      )}
    </>
  )
}

interface PageIntroProps {
  title: string
  /** What the page shows, in a sentence or two. */
  lead: string
}

/** The head of a page about a whole list. */
export const PageIntro = ({ title, lead }: PageIntroProps) => (
  <>
    <h1 className="font-serif text-4xl font-semibold tracking-tight">{title}</h1>
    <p className="mt-2 max-w-[44em] text-lg">{lead}</p>
  </>
)
