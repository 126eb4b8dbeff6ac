import { closeSpan } from '../../domain/time/period.ts'
import { spansLabel, spansPhrase } from '../../domain/view/versus.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { PeriodNames } from './periodInput.ts'

/** The names of the view's own period and of those with which it is compared. */
export function usePeriodNames({ from, to, versus }: View): PeriodNames {
  const { extent } = useCatalog()
  const own = [{ from, to }]
  const start = from ?? extent.from
  const isEarlier = versus.every(span => closeSpan(span, extent).to < start)
  return {
    own: spansLabel(own, extent),
    other: spansLabel(versus, extent),
    inOwn: spansPhrase(own, extent),
    inOther: spansPhrase(versus, extent),
    arrow: isEarlier ? 'then → now' : 'other → this',
  }
}
