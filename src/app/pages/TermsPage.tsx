import { usePrefetchGlossary } from '../../dataset/conceptQueries.ts'
import { usePrefetchTerms } from '../../dataset/topicQueries.ts'
import { ConceptList } from '../../features/terms/ConceptList.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { FilteredPage, PageIntro } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { usePanelInput } from '../usePanelInput.ts'
import { useSelection } from '../useSelection.ts'

const DESCRIPTION =
  'The phrases of the trade, in English and Chinese: who has used them since when, and which appeared on one side first and later on the other.'

/** All concepts of the glossary. */
export function TermsPage() {
  usePrefetchGlossary()
  usePrefetchTerms()
  const selection = useSelection()
  const panel = usePanelInput(selection)
  return (
    <>
      <PageHead page={{ kind: 'terms' }} title="Terms" description={DESCRIPTION} />
      <FilteredPage
        title="Terms"
        selection={selection}
        head={<PageIntro title="Terms" lead={DESCRIPTION} />}
      >
        <ErrorBoundary part="The concepts">
          <ConceptList {...panel} />
        </ErrorBoundary>
      </FilteredPage>
    </>
  )
}
