import { useMemo } from 'react'
import type { ConceptRecord } from '../../domain/accounts/extracts.ts'
import { describeConcept } from '../../domain/terms/conceptDescription.ts'
import { describeUses } from '../../domain/terms/conceptUses.ts'
import { useConceptFile, useGlossaryFile } from '../../dataset/conceptQueries.ts'
import type { GlossaryEntry } from '../../dataset/format/glossaryFile.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ConceptHeader } from '../../features/terms/ConceptHeader.tsx'
import { ConceptView } from '../../features/terms/ConceptView.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { usePanelInput } from '../usePanelInput.ts'
import { useSelection } from '../useSelection.ts'
import type { Engagement } from '../../domain/record/engagement.ts'

const MissingConcept = lazyComponent(async () => (await import('./MissingPage.tsx')).MissingConcept)

/** One concept, found by its id; if there is none, suggestions. */
export function ConceptPage({ id }: { id: string }) {
  const concept = useGlossaryFile().find(entry => entry.id === id)
  return concept ? <KnownConcept concept={concept} /> : <MissingConcept id={id} />
}

function KnownConcept({ concept }: { concept: GlossaryEntry }) {
  const glossary = useGlossaryFile()
  const record = useConceptFile(concept)
  const { engagements } = useCatalog()
  const selection = useSelection()
  const panel = usePanelInput(selection)
  const used = useUses(concept, record, panel.engagements)
  const all = useUses(concept, record, engagements)
  return (
    <>
      <PageHead
        page={{ kind: 'concept', id: concept.id }}
        title={`${concept.en} ${concept.zh}`}
        description={describeConcept(all)}
      />
      <FilteredPage
        title={concept.en}
        selection={selection}
        head={<ConceptHeader concept={concept} used={used} view={panel.drawn} />}
      >
        <ConceptView {...{ concept, record, used, glossary }} {...panel} />
      </FilteredPage>
    </>
  )
}

/** Who uses the concept since when, in the accounts of these engagements. */
const useUses = (
  concept: GlossaryEntry,
  { passages }: ConceptRecord,
  engagements: readonly Engagement[],
) =>
  useMemo(() => {
    const days = new Map(engagements.map(({ id, date }) => [id, date]))
    const uses = passages.flatMap(({ engagement, side }) => {
      const day = days.get(engagement)
      return day ? [{ engagement, side, day }] : []
    })
    return describeUses(concept, uses)
  }, [concept, passages, engagements])
