import { twelveMonthsBefore } from '../../domain/time/day.ts'
import type { Extent } from '../../domain/time/period.ts'
import { presidencySpans, yearBefore } from '../../domain/view/versus.ts'
import type { View } from '../../domain/view/view.ts'

/** Two periods worth comparing. */
export interface PeriodPair {
  label: string
  view: Pick<View, 'from' | 'to' | 'versus'>
}

/** Each presidency against the one before, the latest first, and the last twelve months. */
export function periodPairs(extent: Extent): PeriodPair[] {
  const presidencies = presidencySpans(extent)
  const pairs = presidencies.slice(1).flatMap((one, index): PeriodPair[] => {
    const before = presidencies[index]
    const span = one.spans[0]
    if (!before || !span) return []
    const label = `${one.label} against ${before.label}`
    return [{ label, view: { ...span, versus: before.spans } }]
  })
  const months = { from: twelveMonthsBefore(extent.to), to: null }
  const before = yearBefore(months, extent)
  return [
    ...pairs.toReversed(),
    ...(before
      ? [
          {
            label: 'the last twelve months against the twelve before',
            view: { ...months, versus: [before] },
          },
        ]
      : []),
  ]
}
