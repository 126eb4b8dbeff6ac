import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { PeriodPanel } from '../../features/emphasis/PeriodPanel.tsx'
import { TopicsHeatMap } from '../../features/topics/TopicsHeatMap.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { FilteredPage, PageIntro } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { topicsHref } from '../../url/links.ts'
import { usePanelInput } from '../usePanelInput.ts'
import { usePeriodInput } from '../usePeriodInput.ts'
import { useSelection } from '../useSelection.ts'

/** All topics over time. */
export function TopicsPage() {
  const { topics } = useCatalog()
  const description = `What the two governments talk about, and when: ${topics.size} topics, by the number of engagements that raise them. Select a topic to read everything both sides said about it.`
  const selection = useSelection()
  const panel = usePanelInput(selection)
  const periods = usePeriodInput(panel, selection)
  return (
    <>
      <PageHead page={{ kind: 'topics' }} title="Topics" description={description} />
      <FilteredPage
        title="Topics"
        selection={selection}
        head={<PageIntro title="Topics" lead={description} />}
      >
        <ErrorBoundary part="The heat map">
          <TopicsHeatMap {...panel} />
        </ErrorBoundary>
        <ErrorBoundary part="The two periods">
          <PeriodPanel {...periods} hrefOf={topicsHref} />
        </ErrorBoundary>
      </FilteredPage>
    </>
  )
}
