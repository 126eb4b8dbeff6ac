import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { OfficialsMatrix } from '../../features/officials/OfficialsMatrix.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { FilteredPage, PageIntro } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { usePanelInput } from '../usePanelInput.ts'
import { useSelection } from '../useSelection.ts'

/** All officials, and who met whom. */
export function OfficialsPage() {
  const { officials } = useCatalog()
  const total = [...officials.values()].filter(({ side }) => side !== 'other').length
  const description = `Who met whom: ${total} officials and bodies, by the engagements they took part in. Declined calls and postponed visits count too, unless you filter by status.`
  const selection = useSelection()
  const panel = usePanelInput(selection)
  return (
    <>
      <PageHead page={{ kind: 'officials' }} title="Officials" description={description} />
      <FilteredPage
        title="Officials"
        selection={selection}
        head={<PageIntro title="Officials" lead={description} />}
      >
        <ErrorBoundary part="The matrix">
          <OfficialsMatrix {...panel} />
        </ErrorBoundary>
      </FilteredPage>
    </>
  )
}
