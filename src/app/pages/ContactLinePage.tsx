import { pairOf } from '../../domain/contacts/pairOf.ts'
import type { ContactLine } from '../../domain/record/contact.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useContactLines, usePrefetchContactLine } from '../../dataset/contactQueries.ts'
import { LineHeader } from '../../features/contacts/LineHeader.tsx'
import { LineView } from '../../features/contacts/LineView.tsx'
import { useLineRecords } from '../../features/contacts/useLineRecords.ts'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { usePanelInput } from '../usePanelInput.ts'
import { useSelection, type Selection } from '../useSelection.ts'

const MissingContactLine = lazyComponent(
  async () => (await import('./MissingPage.tsx')).MissingContactLine,
)
const PairPart = lazyComponent(async () => (await import('./PairPart.tsx')).PairPart)

/** One line of contact, found by its id; if there is none, suggestions. */
export function ContactLinePage({ id }: { id: string }) {
  usePrefetchContactLine()
  const line = useContactLines().find(one => one.id === id)
  return line ? <KnownLine line={line} /> : <MissingContactLine id={id} />
}

/** The line across persons, or between two officials alone. */
function KnownLine({ line }: { line: ContactLine }) {
  const { officials } = useCatalog()
  const selection = useSelection()
  const pair = pairOf(selection.view, officials)
  const page = { kind: 'contact-line', id: line.id } as const
  return pair ? (
    <PairPart {...{ page, pair, line, selection }} />
  ) : (
    <AcrossPersons {...{ line, selection }} />
  )
}

function AcrossPersons({ line, selection }: { line: ContactLine; selection: Selection }) {
  const panel = usePanelInput(selection)
  const [record] = useLineRecords([line], panel)
  return (
    <>
      <PageHead
        page={{ kind: 'contact-line', id: line.id }}
        title={line.label}
        description={`${line.offices}: every recorded contact between the United States and China on this line, whoever held the offices, with the gaps and what happened in them.`}
      />
      {record && (
        <FilteredPage
          title={line.label}
          selection={selection}
          feed={{ kind: 'contact-line', id: line.id }}
          head={<LineHeader record={record} drawn={panel.drawn} />}
        >
          <LineView record={record} {...panel} />
        </FilteredPage>
      )}
    </>
  )
}
