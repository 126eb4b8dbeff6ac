import { useDeferredValue, useMemo } from 'react'
import type { Official } from '../../domain/record/engagement.ts'
import { describeOfficial } from '../../domain/record/descriptions.ts'
import { tookPart } from '../../domain/record/officials.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useSearch } from '../../dataset/search.ts'
import { EngagementList } from '../../features/engagements/EngagementList.tsx'
import { OfficialHeader } from '../../features/officials/OfficialHeader.tsx'
import { OfficialView } from '../../features/officials/OfficialView.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { useSelection } from '../useSelection.ts'

const MissingOfficial = lazyComponent(
  async () => (await import('./MissingPage.tsx')).MissingOfficial,
)

/** One official, found by their id; where there is none, what to go on to. */
export function OfficialPage({ id }: { id: string }) {
  const official = useCatalog().officials.get(id)
  return official ? <KnownOfficial official={official} /> : <MissingOfficial id={id} />
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
