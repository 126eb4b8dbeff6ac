import { useMemo } from 'react'
import { count } from '../../domain/record/labels.ts'
import { orderConcepts } from '../../domain/view/conceptOrder.ts'
import { gatherConcepts } from '../../domain/terms/conceptUses.ts'
import { periodsWithin } from '../../domain/time/period.ts'
import { NO_FILTER } from '../../domain/view/filter.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useGlossaryFile } from '../../dataset/conceptQueries.ts'
import { useTermsFile } from '../../dataset/topicQueries.ts'
import { NoneLeft } from '../../ui/NoneLeft.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Select } from '../../ui/Select.tsx'
import { Figure } from '../../ui/figure/Figure.tsx'
import { useShowMore } from '../../ui/useShowMore.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { ConceptRow } from './ConceptRow.tsx'
import { mostInAYear } from './UseBars.tsx'
import { ORDER_OPTIONS, TERMS_CAVEAT, conceptTable, conceptsNote } from './conceptTexts.ts'

/** How many concepts a picture shows. */
const MOST_IN_PICTURE = 12

/** Every concept that accounts of these engagements use, and who uses it since when. */
export function ConceptList({ engagements, drawn, view, onChange }: PanelInput) {
  const { extent } = useCatalog()
  const glossary = useGlossaryFile()
  const uses = useTermsFile()
  const { rank, from, to } = drawn
  const concepts = useMemo(
    () => orderConcepts(gatherConcepts(glossary, uses, engagements), rank),
    [glossary, uses, engagements, rank],
  )
  const years = useMemo(
    () => periodsWithin(extent, { from, to }, 'year').map(({ key }) => key),
    [extent, from, to],
  )
  const largest = useMemo(() => mostInAYear(concepts), [concepts])
  const [limit, more] = useShowMore(concepts.length)
  if (concepts.length === 0) {
    return (
      <NoneLeft
        title="No account of these engagements is recorded with a concept"
        engagements={engagements.length}
        onReset={() => onChange(NO_FILTER)}
      />
    )
  }
  const note = conceptsNote(concepts)
  const basis = `${note}, in ${count(engagements.length, 'engagement')}`
  const rowsUpTo = (most: number) => (
    <>
      <div
        aria-hidden="true"
        className="sticky top-0 z-10 grid gap-x-6 border-b border-ink bg-paper py-1 text-[0.8125rem] max-md:hidden md:grid-cols-[1fr_6rem_10.5rem_10.5rem] lg:grid-cols-[1fr_14rem_12rem_12rem]"
      >
        <span className="text-soft">Concept</span>
        <span className="flex max-w-56 justify-between text-soft">
          <span>{years.at(0)}</span>
          <span>{years.at(-1)}</span>
        </span>
        <span className="font-semibold text-us">US accounts</span>
        <span className="font-semibold text-cn">Chinese accounts</span>
      </div>
      <ol>
        {concepts.slice(0, most).map(used => (
          <ConceptRow
            key={used.concept.id}
            used={used}
            years={years}
            largest={largest}
            view={drawn}
          />
        ))}
      </ol>
    </>
  )
  return (
    <Panel
      title="Concepts"
      note={note}
      controls={
        <Select
          label="order"
          options={ORDER_OPTIONS}
          value={view.rank}
          onChange={value => onChange({ rank: value })}
        />
      }
    >
      <p className="mb-3 max-w-[48em] text-sm text-soft">
        {TERMS_CAVEAT} To find one by any of its wordings, in English or Chinese, use Search at the
        top of the page.
      </p>
      <Figure
        title="Concepts and their uses"
        basis={basis}
        name="terms"
        table={conceptTable(concepts, `Concepts and their uses: ${basis}`)}
        chart={rowsUpTo(limit)}
        excerpt={
          <>
            {rowsUpTo(MOST_IN_PICTURE)}
            {concepts.length > MOST_IN_PICTURE && (
              <p className="mt-2 text-sm text-soft">
                The first {MOST_IN_PICTURE} of {concepts.length}
              </p>
            )}
          </>
        }
      />
      {more}
    </Panel>
  )
}
