import { useDeferredValue, useMemo } from 'react'
import type { Official } from '../../domain/engagement.ts'
import { describeOfficial } from '../../domain/descriptions.ts'
import { nearest } from '../../domain/nearest.ts'
import { tookPart } from '../../domain/officials.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useSearch } from '../../dataset/search.ts'
import { EngagementList } from '../../features/engagements/EngagementList.tsx'
import { OfficialHeader } from '../../features/officials/OfficialHeader.tsx'
import { OfficialView } from '../../features/officials/OfficialView.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { officialHref, officialsHref } from '../../url/links.ts'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { useSelection } from '../useSelection.ts'
import { UnknownPart } from './NotFoundPage.tsx'

/** One official, found by their id; or the nearest that exist. */
export function OfficialPage({ id }: { id: string }) {
  const { officials } = useCatalog()
  const official = officials.get(id)
  if (official) return <KnownOfficial official={official} />
  return (
    <UnknownPart
      what="official"
      id={id}
      nearest={nearest(id, [...officials.keys()], 3).map(near => ({
        label: officials.get(near)?.name ?? near,
        href: officialHref(near),
      }))}
      all={{ label: 'See all officials', href: officialsHref() }}
    />
  )
}

function KnownOfficial({ official }: { official: Official }) {
  const catalog = useCatalog()
  const selection = useSelection()
  const { view, change, hits, shown } = selection
  const { passages } = useSearch(view.q)
  const lagging = useDeferredValue(shown)
  const own = useMemo(
    () => lagging.filter(engagement => tookPart(engagement, official.id)),
    [lagging, official.id],
  )
  return (
    <>
      <PageHead
        page={{ kind: 'official', id: official.id }}
        title={official.name}
        description={describeOfficial(official, catalog.engagements)}
      />
      <FilteredPage
        title={official.name}
        selection={selection}
        head={<OfficialHeader official={official} engagements={lagging} view={view} />}
      >
        <OfficialView
          official={official}
          engagements={lagging}
          own={own}
          view={view}
          onChange={change}
        >
          <ErrorBoundary part="The list">
            <EngagementList
              engagements={own}
              view={view}
              drawn={view}
              hits={hits}
              onChange={change}
              passages={passages}
            />
          </ErrorBoundary>
        </OfficialView>
      </FilteredPage>
    </>
  )
}
