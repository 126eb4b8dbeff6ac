import type { ComponentProps } from 'react'
import type { OfficialPair } from '../../domain/contacts/pairOf.ts'
import type { ContactLine } from '../../domain/record/contact.ts'
import { useContactLines, usePrefetchContactLine } from '../../dataset/contactQueries.ts'
import { PairHeader } from '../../features/contacts/PairHeader.tsx'
import { PairView } from '../../features/contacts/PairView.tsx'
import { usePairRecord } from '../../features/contacts/usePairRecord.ts'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { usePanelInput } from '../usePanelInput.ts'
import type { Selection } from '../useSelection.ts'

interface PairPartProps extends Pick<ComponentProps<typeof PageHead>, 'page'> {
  pair: OfficialPair
  /** The only line to count; `null` for all of them. */
  line: ContactLine | null
  selection: Selection
}

/** A page of contacts that is filtered by two officials: their own record. */
export function PairPart({ page, pair, line, selection }: PairPartProps) {
  usePrefetchContactLine()
  const panel = usePanelInput(selection)
  const found = usePairRecord(pair, line, useContactLines(), panel)
  const { label } = found.record.line
  return (
    <>
      <PageHead
        page={page}
        title={label}
        description={`${label}: every recorded engagement that both led, with the gaps and what happened in them.`}
      />
      <FilteredPage
        title={label}
        selection={selection}
        head={<PairHeader pair={pair} line={line} found={found} drawn={panel.drawn} />}
      >
        <PairView pair={pair} found={found} {...panel} />
      </FilteredPage>
    </>
  )
}
