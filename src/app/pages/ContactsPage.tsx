import { useContactLines } from '../../dataset/contactQueries.ts'
import { ContactsLede } from '../../features/contacts/ContactsLede.tsx'
import { LinesFigure } from '../../features/contacts/LinesFigure.tsx'
import { useLineRecords } from '../../features/contacts/useLineRecords.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { usePanelInput } from '../usePanelInput.ts'
import { useSelection } from '../useSelection.ts'

const TITLE = 'How often the two governments talk'

/** All lines of contact: when the two offices of each were last in touch, and how often. */
export function ContactsPage() {
  const lines = useContactLines()
  const selection = useSelection()
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
