import { parseDay, type Day } from '../domain/time/day.ts'

/** The contents of the two date fields, each an ISO date or empty. */
export interface WindowDraft {
  from: string
  to: string
}

interface Window {
  from: Day | null
  to: Day | null
}

// A year is typed digit by digit: 0002, 0020, 0202 and only then 2021.
const EARLIEST = '1900'

/**
 * The window in the fields. `typing` while a date in them is incomplete, `order` if the first day
 * comes after the last.
 */
export function readDraft({ from, to }: WindowDraft): Window | 'typing' | 'order' {
  const read = { from: parseDay(from), to: parseDay(to) }
  if (!isSettled(from, read.from) || !isSettled(to, read.to)) return 'typing'
  return read.from && read.to && read.from > read.to ? 'order' : read
}

const isSettled = (text: string, day: Day | null) =>
  text === '' || (day !== null && day >= EARLIEST)
