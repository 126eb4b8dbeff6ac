import { parseDay, type Day } from './day.ts'

/** A period of days, both ends included; an open end is that of the record. */
export interface Span {
  from: Day | null
  to: Day | null
}

/** The period that "2021-01-20..2025-01-19", "2025-01-20.." or "..2021-01-19" names, if any. */
export function parseSpan(text: string): Span | null {
  const [start = '', end = '', ...rest] = text.split('..')
  const [from, to] = [parseDay(start), parseDay(end)]
  const isRead = (from !== null || start === '') && (to !== null || end === '') && text !== '..'
  if (!isRead || rest.length > 0 || !text.includes('..')) return null
  return from && to && from > to ? null : { from, to }
}

/** The text that `parseSpan` reads. */
export const formatSpan = ({ from, to }: Span): string => `${from ?? ''}..${to ?? ''}`

/** Whether two periods have the same ends, open or not. */
export const isSameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to
