import type { OfficialSide } from '../record/engagement.ts'
import type { AnalysedText, MeetingDoubt } from './analysis.ts'
import { findNames, type NameIndex } from './names.ts'

/** Most days between two accounts of one meeting. */
const MOST_DAYS = 3

const MS_PER_DAY = 86_400_000

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A day as a dateline gives it, perhaps without its year. */
interface Dateline {
  /** As written: "February 5, 2024". */
  written: string
  year: number | null
  /** From 0. */
  month: number
  day: number
}

const DAYS: readonly RegExp[] = [
  /(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20\d\d))?(?!\d)/i,
  /(?<!\d)(?<day>\d{1,2}) (?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:,? (?<year>20\d\d))?(?!\d)/i,
  /(?<year>20\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  /(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/,
]

/**
 * Reasons to doubt that two texts are accounts of one meeting: their datelines are more than three
 * days apart, or both name officials of one side, and none in common. A text that says nothing of
 * either gives no reason.
 */
export function meetingDoubts(
  us: AnalysedText,
  cn: AnalysedText,
  names: NameIndex,
): MeetingDoubt[] {
  const doubts: MeetingDoubt[] = []
  const [here, there] = [datelineOf(us), datelineOf(cn)]
  if (here && there && daysApart(here, there) > MOST_DAYS) {
    doubts.push({ kind: 'days', us: here.written, cn: there.written })
  }
  const [ours, theirs] = [namedIn(us, names), namedIn(cn, names)]
  const isShared = [...ours.keys()].some(official => theirs.has(official))
  const bySide = (side: OfficialSide) =>
    [ours, theirs].map(all => [...all.values()].find(named => named.side === side)?.written)
  const [left, right] = [bySide('us'), bySide('cn')].find(pair => pair.every(Boolean)) ?? []
  if (!isShared && left && right) doubts.push({ kind: 'names', us: left, cn: right })
  return doubts
}

/** The first day in what frames a text, or that a Chinese text begins with. */
function datelineOf({ passages }: AnalysedText): Dateline | null {
  const first = passages.find(({ isFrame }) => !isFrame)
  const beginning = /^\s*(?:20\d\d年)?\d{1,2}月\d{1,2}日/.exec(first?.read ?? '')?.[0] ?? ''
  const frames = passages.filter(({ isFrame }) => isFrame).map(({ read }) => read)
  for (const text of [...frames, beginning]) {
    for (const pattern of DAYS) {
      const found = pattern.exec(text)
      const { year, month = '', day } = found?.groups ?? {}
      const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
      if (!found) continue
      return {
        written: found[0],
        year: year === undefined ? null : Number(year),
        month: named < 0 ? Number(month) - 1 : named,
        day: Number(day),
      }
    }
  }
  return null
}

/** Without a year in one of them they are as near as they can be. */
function daysApart(a: Dateline, b: Dateline): number {
  const year = a.year ?? b.year ?? 2000
  const ms = ({ month, day }: Dateline, of: number) => Date.UTC(of, month, day)
  const years = a.year !== null && b.year !== null ? [b.year] : [year - 1, year, year + 1]
  return Math.min(...years.map(of => Math.abs(ms(a, year) - ms(b, of)) / MS_PER_DAY))
}

/** The officials that a text names, each with the name as first written. */
function namedIn({ passages }: AnalysedText, names: NameIndex) {
  const named = new Map<string, { side: OfficialSide; written: string }>()
  for (const { read } of passages) {
    for (const { official, side, start, end } of findNames(read, names)) {
      if (!named.has(official)) named.set(official, { side, written: read.slice(start, end) })
    }
  }
  return named
}
