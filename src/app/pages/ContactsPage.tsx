import { pairOf } from '../../domain/contacts/pairOf.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useContactLines } from '../../dataset/contactQueries.ts'
import { ContactsLede } from '../../features/contacts/ContactsLede.tsx'
import { LinesFigure } from '../../features/contacts/LinesFigure.tsx'
import { useLineRecords } from '../../features/contacts/useLineRecords.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { usePanelInput } from '../usePanelInput.ts'
import { useSelection, type Selection } from '../useSelection.ts'

const TITLE = 'How often the two governments talk'

const PairPart = lazyComponent(async () => (await import('./PairPart.tsx')).PairPart)

/** All lines of contact: when the two offices of each were last in touch, and how often; of two officials alone, their record. */
export function ContactsPage() {
  const { officials } = useCatalog()
  const selection = useSelection()
  const pair = pairOf(selection.view, officials)
  return pair ? (
    <PairPart page={{ kind: 'contacts' }} pair={pair} line={null} selection={selection} />
  ) : (
    <Lines selection={selection} />
  )
}

function Lines({ selection }: { selection: Selection }) {
  const lines = useContactLines()
  const panel = usePanelInput(selection)
  const records = useLineRecords(lines, panel)
  return (
    <>
      <PageHead
        page={{ kind: 'contacts' }}
        title={TITLE}
        description={`${lines.length} lines of contact between the United States and China, office by office: the last contact, the gaps, and who asked.`}
      />
      <FilteredPage
        title={TITLE}
        selection={selection}
        head={<ContactsLede title={TITLE} records={records} drawn={panel.drawn} />}
      >
        <ErrorBoundary part="The lines of contact">
          <LinesFigure records={records} {...panel} />
        </ErrorBoundary>
      </FilteredPage>
    </>
  )
}
