import { useMemo } from 'react'
import { recordOf, type LineRecord } from '../../domain/contacts/lineRecord.ts'
import { standingRule } from '../../domain/contacts/standing.ts'
import type { ContactLine } from '../../domain/record/contact.ts'
import { clipExtent, type Extent } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { PanelContent } from '../../url/panelInput.ts'

/** What the filter leaves of each line, in the order of the lines. */
export function useLineRecords(
  lines: readonly ContactLine[],
  { engagements, drawn }: PanelContent,
): readonly LineRecord[] {
  const catalog = useCatalog()
  const standsOn = useMemo(
    () => standingRule(catalog.engagements, catalog.officials),
    [catalog.engagements, catalog.officials],
  )
  const { from, to } = useDaysShown(drawn)
  return useMemo(
    () => lines.map(line => recordOf(line, engagements, standsOn, { from, to })),
    [lines, engagements, standsOn, from, to],
  )
}

/** The days of the record that the view shows; all of them where it shows none. */
export function useDaysShown({ from, to }: Pick<View, 'from' | 'to'>): Extent {
  const { extent } = useCatalog()
  return useMemo(() => clipExtent(extent, from, to) ?? extent, [extent, from, to])
}
