import { lastDay, type Engagement } from '../record/engagement.ts'
import { addDays, twelveMonthsBefore } from '../time/day.ts'
import { closeSpan, type Extent } from '../time/period.ts'
import {
  PRESIDENCIES,
  presidenciesWithin,
  presidencyLabel,
  presidencyOf,
} from '../time/presidencies.ts'
import { formatSpan, type Span } from '../time/span.ts'
import { windowLabel } from './windowLabel.ts'

/** One or several periods taken together, with a name: "Biden 2021–25". */
export interface NamedSpans {
  label: string
  spans: readonly Span[]
}

/** "Biden 2021–25", "Trump 2017–21 and Trump 2025–", "1 Mar 2022 – 30 Jun 2023" */
export const spansLabel = (spans: readonly Span[], extent: Extent): string =>
  spans
    .map(span => {
      const presidency = presidencyOf(span)
      return presidency ? presidencyLabel(presidency) : windowLabel(span, extent)
    })
    .join(' and ')

/** The same within a sentence: "under Trump since 2025", "in 1 Mar 2022 – 30 Jun 2023" */
export function spansPhrase(spans: readonly Span[], extent: Extent): string {
  const label = spansLabel(spans, extent)
  if (!spans.every(presidencyOf)) return `in ${label}`
  return `under ${label.replaceAll(/ (\d{4})–(?!\d)/g, ' since $1')}`
}

/** Whether two lists name the same periods. */
const isSameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.map(formatSpan).join() === b.map(formatSpan).join()

/** The presidencies of the United States in the record, each as a period. */
export const presidencySpans = (extent: Extent): NamedSpans[] =>
  presidenciesWithin(PRESIDENCIES.us, extent).map(({ from, to, ...one }) => ({
    label: presidencyLabel({ from, to, ...one }),
    spans: [{ from, to }],
  }))

/** Both terms of a president who had two in the record, taken together. */
function sharedPresidencies(extent: Extent): NamedSpans[] {
  const terms = presidenciesWithin(PRESIDENCIES.us, extent)
  return [...new Set(terms.map(({ name }) => name))].flatMap(name => {
    const spans = terms.filter(one => one.name === name).map(({ from, to }) => ({ from, to }))
    return spans.length > 1 ? [{ label: `${name}, both terms`, spans }] : []
  })
}

/**
 * The year before a period: of up to twelve months the same days a year earlier, otherwise the
 * twelve months that end the day before it. `null` if nothing of it is in the record.
 */
export function yearBefore(span: Span, extent: Extent): Span | null {
  const { from, to } = closeSpan(span, extent)
  const yearEarlier = addDays(twelveMonthsBefore(from), -1)
  const isLong = twelveMonthsBefore(to) > from
  const end = isLong ? addDays(from, -1) : addDays(twelveMonthsBefore(to), -1)
  return end < extent.from ? null : { from: yearEarlier, to: end }
}

/** The periods with which one is offered to be compared, without itself. */
export function offeredSpans(span: Span, extent: Extent): NamedSpans[] {
  const before = yearBefore(span, extent)
  return [
    ...presidencySpans(extent),
    ...sharedPresidencies(extent),
    ...(before ? [{ label: 'the year before', spans: [before] }] : []),
  ].filter(({ spans }) => !isSameSpans(spans, [span]))
}

/** The engagements that overlap any of the periods, in the order given. */
export const inSpans = (
  engagements: readonly Engagement[],
  spans: readonly Span[],
): readonly Engagement[] =>
  engagements.filter(one =>
    spans.some(({ from, to }) => (!from || lastDay(one) >= from) && (!to || one.date <= to)),
  )
