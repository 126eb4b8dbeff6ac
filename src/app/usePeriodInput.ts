import { useMemo } from 'react'
import type { Engagement } from '../domain/record/engagement.ts'
import { applyFilter } from '../domain/view/filter.ts'
import { inSpans } from '../domain/view/versus.ts'
import { useCatalog } from '../dataset/CatalogContext.tsx'
import type { PanelInput } from '../url/panelInput.ts'
import type { Selection } from './useSelection.ts'

const NONE: readonly Engagement[] = []

/** A panel's input with the engagements of the periods that the view compares with its own. */
export function usePeriodInput(panel: PanelInput, { hits }: Pick<Selection, 'hits'>) {
  const { engagements } = useCatalog()
  const { drawn } = panel
  const other = useMemo(
    () =>
      drawn.versus.length === 0
        ? NONE
        : inSpans(applyFilter(engagements, { ...drawn, from: null, to: null }, hits), drawn.versus),
    [engagements, drawn, hits],
  )
  return { ...panel, other }
}
