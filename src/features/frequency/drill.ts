import type { Period } from '../../domain/time/period.ts'
import type { View } from '../../domain/view/view.ts'

/**
 * The change of filter when a bar is pressed, so that it leaves the engagements that the bar
 * counts: its topic alone, and its period as far as that is within the current window.
 */
export function drillInto(
  topic: string,
  key: string,
  periods: readonly Period[],
  { from, to }: Pick<View, 'from' | 'to'>,
): Partial<View> {
  const period = periods.find(one => one.key === key)
  if (!period) return { topics: [topic] }
  return {
    topics: [topic],
    from: from && from > period.from ? from : period.from,
    to: to && to < period.to ? to : period.to,
  }
}
