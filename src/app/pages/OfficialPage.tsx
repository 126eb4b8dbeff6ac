import { useMemo } from 'react'
import type { Official } from '../../domain/record/engagement.ts'
import { describeOfficial } from '../../domain/record/descriptions.ts'
import { tookPart } from '../../domain/record/officials.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useSearch } from '../../dataset/search.ts'
import { EngagementList } from '../../features/engagements/EngagementList.tsx'
import { OfficialHeader } from '../../features/officials/OfficialHeader.tsx'
import { OfficialClaims } from '../../features/claims/OfficialClaims.tsx'
import { OfficialView } from '../../features/officials/OfficialView.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { usePanelInput } from '../usePanelInput.ts'
import { useSelection } from '../useSelection.ts'

const MissingOfficial = lazyComponent(
  async () => (await import('./MissingPage.tsx')).MissingOfficial,
)

/** One official, found by their id; if there is none, suggestions. */
export function OfficialPage({ id }: { id: string }) {
  const official = useCatalog().officials.get(id)
  return official ? <KnownOfficial official={official} /> : <MissingOfficial id={id} />
}

function KnownOfficial({ official }: { official: Official }) {
  const catalog = useCatalog()
  const selection = useSelection()
  const panel = usePanelInput(selection)
  const { engagements } = panel
  const { passages } = useSearch(selection.view)
  const own = useMemo(
    () => engagements.filter(engagement => tookPart(engagement, official.id)),
    [engagements, official.id],
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
        feed={{ kind: 'official', id: official.id }}
        head={<OfficialHeader official={official} {...panel} />}
      >
        <OfficialView
          official={official}
          own={own}
          claims={
            <OfficialClaims
              official={official}
              engagements={panel.engagements}
              drawn={panel.drawn}
            />
          }
          {...panel}
        >
          <ErrorBoundary part="The list">
            <EngagementList
              {...panel}
              engagements={own}
              hits={selection.hits}
              passages={passages}
            />
          </ErrorBoundary>
        </OfficialView>
      </FilteredPage>
    </>
  )
}
