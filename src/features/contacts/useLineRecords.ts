import { useMemo } from 'react'
import { recordOf, type LineRecord } from '../../domain/contacts/lineRecord.ts'
import { lineRule } from '../../domain/contacts/lineRule.ts'
import type { ContactLine } from '../../domain/record/contact.ts'
import { clipExtent, type Extent } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { PanelContent } from '../../url/panelInput.ts'

/** The filtered record of each line, in the order given. */
export function useLineRecords(
  lines: readonly ContactLine[],
  { engagements, drawn }: PanelContent,
): readonly LineRecord[] {
  const catalog = useCatalog()
  const isOnLine = useMemo(
    () => lineRule(catalog.engagements, catalog.officials),
    [catalog.engagements, catalog.officials],
  )
  const { from, to } = useDaysShown(drawn)
  return useMemo(
    () => lines.map(line => recordOf(line, engagements, isOnLine, { from, to })),
    [lines, engagements, isOnLine, from, to],
  )
}

/** The days of the record that are in view; all of them if the view's period lies outside it. */
export function useDaysShown({ from, to }: Pick<View, 'from' | 'to'>): Extent {
  const { extent } = useCatalog()
  return useMemo(() => clipExtent(extent, from, to) ?? extent, [extent, from, to])
}
