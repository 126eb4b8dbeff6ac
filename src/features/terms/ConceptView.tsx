import { useMemo } from 'react'
import type { ConceptRecord, RelatedUses } from '../../domain/accounts/extracts.ts'
import { count } from '../../domain/record/labels.ts'
import type { Concept } from '../../domain/terms/concept.ts'
import { countByYear, countWordings, type UsedConcept } from '../../domain/terms/conceptUses.ts'
import { periodsWithin } from '../../domain/time/period.ts'
import { NO_FILTER } from '../../domain/view/filter.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { MirrorBars } from '../../ui/figure/MirrorBars.tsx'
import { termColumns } from '../../ui/figure/mirrorColumn.ts'
import { NoneLeft } from '../../ui/NoneLeft.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useHoverCaption } from '../../ui/useHoverCaption.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { ConceptUses } from './ConceptUses.tsx'
import { Alike, ToldApart, type RelatedConcept } from './Related.tsx'
import { Wordings } from './Wordings.tsx'

interface ConceptViewProps extends PanelInput {
  concept: Concept
  record: ConceptRecord
  used: UsedConcept
  glossary: readonly Concept[]
}

/** One concept: its wordings, its uses by year, what to read beside it, and every use. */
export function ConceptView(props: ConceptViewProps) {
  const { concept, record, used, glossary, engagements, drawn, onChange } = props
  const entries = useMemo(() => new Map(glossary.map(one => [one.id, one])), [glossary])
  const passages = useMemo(() => {
    const ids = new Set(used.uses.map(({ engagement }) => engagement))
    return record.passages.filter(({ engagement }) => ids.has(engagement))
  }, [used, record])
  const inNotes = describe(record.inNotes, entries)
  const alike = describe(record.alike, entries)
  if (used.uses.length === 0) {
    return (
      <NoneLeft
        title={`No account of these engagements is recorded with “${concept.en}”`}
        engagements={engagements.length}
        onReset={() => onChange(NO_FILTER)}
      />
    )
  }
  const wordings = countWordings(
    concept,
    passages.map(({ side, point }) => ({ side, terms: point.terms ?? [] })),
  )
  return (
    <>
      <Panel title="Wordings" note="as the accounts write it, with the number of uses by side">
        <Wordings wordings={wordings} />
      </Panel>
      {inNotes.length > 0 && (
        <Panel title="Beside it, and apart" note="concepts that notes tell from one another">
          <ToldApart
            related={[{ concept: concept.id, entry: concept, ...countSides(record) }, ...inNotes]}
            view={drawn}
          />
        </Panel>
      )}
      <ErrorBoundary part="The chart">
        <UsesByYear concept={concept} used={used} drawn={drawn} />
      </ErrorBoundary>
      <ConceptUses {...props} passages={passages} />
      {alike.length > 0 && (
        <Panel
          title="Worded alike"
          note={`${count(alike.length, 'other concept')}, the most alike first`}
        >
          <Alike related={alike} view={drawn} />
        </Panel>
      )}
    </>
  )
}

const describe = (
  related: readonly RelatedUses[],
  entries: ReadonlyMap<string, Concept>,
): RelatedConcept[] =>
  related.flatMap(uses => {
    const entry = entries.get(uses.concept)
    return entry ? [{ ...uses, entry }] : []
  })

function countSides({ passages }: ConceptRecord) {
  const us = passages.filter(({ side }) => side === 'us').length
  return { us, cn: passages.length - us }
}

type UsesByYearProps = Pick<ConceptViewProps, 'concept' | 'used' | 'drawn'>

function UsesByYear({ concept, used, drawn }: UsesByYearProps) {
  const { extent } = useCatalog()
  const [line, tell] = useHoverCaption('Points that use it, by year.')
  const years = periodsWithin(extent, drawn, 'year')
  const counts = countByYear(used.uses)
  const basis = `points of accounts that use “${concept.en}”, by year`
  return (
    <Panel title="Uses by year">
      <Figure
        title={`“${concept.en}”: uses by year`}
        basis={basis}
        name={`term-${concept.id}`}
        table={{
          caption: `Uses by year: ${basis}`,
          columns: [
            { label: 'Year' },
            { label: 'US accounts', numeric: true },
            { label: 'Chinese accounts', numeric: true },
          ],
          rows: years.map(({ key, label }) => [
            label,
            counts.get(key)?.us ?? 0,
            counts.get(key)?.cn ?? 0,
          ]),
        }}
        chart={
          <>
            <MirrorBars label="Uses by year" columns={termColumns(counts, years)} tell={tell} />
            {line}
          </>
        }
      />
    </Panel>
  )
}
