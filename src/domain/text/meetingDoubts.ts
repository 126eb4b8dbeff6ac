import type { OfficialSide } from '../record/engagement.ts'
import { formatDay, parseDay } from '../time/day.ts'
import type { AnalysedText, MeetingDoubt } from './analysis.ts'
import { findNames, type NameIndex } from './names.ts'

/** Most days between two accounts of one meeting. */
const MOST_DAYS = 3

const MS_PER_DAY = 86_400_000

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')
const MONTHS = MONTH_NAMES.map(name => name.slice(0, 3).toLowerCase())

/** A day as a dateline gives it, perhaps without its year. */
interface Dateline {
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
    doubts.push({ kind: 'days', us: formatDateline(here), cn: formatDateline(there) })
  }
  const [ours, theirs] = [namedIn(us, names), namedIn(cn, names)]
  const isShared = [...ours.keys()].some(official => theirs.has(official))
  const bySide = (side: OfficialSide) =>
    [ours, theirs].map(all => [...all].find(([, own]) => own === side)?.[0])
  const [left, right] = [bySide('us'), bySide('cn')].find(pair => pair.every(Boolean)) ?? []
  if (!isShared && left && right) doubts.push({ kind: 'names', us: left, cn: right })
  return doubts
}

/** The first day in what frames a text, or that a Chinese text begins with. */
function datelineOf({ passages }: AnalysedText): Dateline | null {
  const first = passages.find(({ isBoilerplate }) => !isBoilerplate)
  const beginning = /^\s*(?:20\d\d年)?\d{1,2}月\d{1,2}日/.exec(first?.read ?? '')?.[0] ?? ''
  const frames = passages.filter(({ isBoilerplate }) => isBoilerplate).map(({ read }) => read)
  for (const text of [...frames, beginning]) {
    for (const pattern of DAYS) {
      const found = pattern.exec(text)
      const { year, month = '', day } = found?.groups ?? {}
      const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
      if (!found) continue
      return {
        year: year === undefined ? null : Number(year),
        month: named < 0 ? Number(month) - 1 : named,
        day: Number(day),
      }
    }
  }
  return null
}

/** "5 February 2024", or "5 February". */
function formatDateline({ year, month, day }: Dateline): string {
  const known = year === null ? null : parseDay(`${year}-${two(month + 1)}-${two(day)}`)
  return known ? formatDay(known) : `${day} ${MONTH_NAMES[month] ?? ''}`
}

const two = (part: number) => String(part).padStart(2, '0')

/** Without a year in one of them they are as near as they can be. */
function daysApart(a: Dateline, b: Dateline): number {
  const year = a.year ?? b.year ?? 2000
  const ms = ({ month, day }: Dateline, of: number) => Date.UTC(of, month, day)
  const years = a.year !== null && b.year !== null ? [b.year] : [year - 1, year, year + 1]
  return Math.min(...years.map(of => Math.abs(ms(a, year) - ms(b, of)) / MS_PER_DAY))
}

/** The ids of the officials that a text names, each with their side, in order. */
function namedIn({ passages }: AnalysedText, names: NameIndex): ReadonlyMap<string, OfficialSide> {
  const mentions = passages.flatMap(({ read }) => findNames(read, names))
  return new Map(mentions.map(({ official, side }) => [official, side]))
}
