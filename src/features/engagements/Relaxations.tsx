import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { NO_FILTER, type SearchHits } from '../../domain/view/filter.ts'
import { count } from '../../domain/record/labels.ts'
import type { View } from '../../domain/view/view.ts'
import { PillButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { relaxationsOf, listNames } from './filterRelaxations.ts'

export interface RelaxationsProps {
  view: View
  hits: SearchHits
  onChange: ChangeView
}

/** An empty result: lists the filters in force, and offers to remove those that would help. */
export function Relaxations({ view, hits, onChange }: RelaxationsProps) {
  const { engagements } = useCatalog()
  const relaxations = relaxationsOf(engagements, view, hits)
  if (relaxations.length === 0) return <EmptyState title="No engagement is recorded" />
  const helpful = relaxations.filter(({ shown }) => shown > 0)
  const several = relaxations.length > 1
  return (
    <EmptyState
      title={`No engagement passes ${several ? 'all filters' : listNames(relaxations)}`}
      actions={
        <>
          {helpful.map(({ name, lifted, shown }) => (
            <PillButton key={name} onClick={() => onChange(lifted)}>
              Lift {name}: {count(shown, 'engagement')}
            </PillButton>
          ))}
          {several && (
            <PillButton onClick={() => onChange(NO_FILTER)}>Reset all filters</PillButton>
          )}
        </>
      }
    >
      {several && (
        <p>
          {helpful.length > 0
            ? `In force are ${listNames(relaxations)}. Lifting one of these shows:`
            : `In force are ${listNames(relaxations)}. No single one of them is the cause.`}
        </p>
      )}
    </EmptyState>
  )
}
