import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarEntry } from '../../domain/record/calendar.ts'
import type { Day } from '../../domain/time/day.ts'
import type { EngagementRecord } from '../../domain/record/engagement.ts'
import { aRecord } from '../../domain/fixtures/engagement.ts'
import { calendarFile } from './calendarFile.ts'

const URL = 'https://example.org/e/2021-11-12-call'

/** The only event of the file, read by an independent parser. */
function read(record: EngagementRecord) {
  const text = calendarFile(
    calendarEntry(record, id => id.toUpperCase(), URL),
    `${record.id}@x`,
  )
  const calendar = new ICAL.Component(ICAL.parse(text))
  const [event, ...others] = calendar.getAllSubcomponents('vevent')
  expect(others).toEqual([])
  if (!event) throw new Error('no event')
  return { calendar, event, entry: new ICAL.Event(event) }
}

const CALL = aRecord({
  id: '2021-11-12-call',
  title: 'A call; with, marks \\ and\nlines',
  date: '2021-11-12' as Day,
  dates: { us: '2021-11-12' as Day, cn: '2021-11-13' as Day },
  participants: [
    { official: 'wang-yi', title: 'Minister', lead: true },
    { official: 'blinken', title: 'Secretary', lead: true },
  ],
  summary: 'They spoke.',
})

describe(calendarFile, () => {
  it('has one all-day event with both dates explained', () => {
    const { calendar, event, entry } = read(CALL)
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(entry.uid).toBe('2021-11-12-call@x')
    expect(entry.summary).toBe(CALL.title)
    expect(entry.startDate.isDate).toBe(true)
    expect(String(entry.startDate)).toBe('2021-11-12')
    expect(String(entry.endDate)).toBe('2021-11-13')
    expect(entry.description).toBe(
      [
        'Friday 12 November 2021 in Washington · Saturday 13 November 2021 in Beijing',
        'WANG-YI, Minister; BLINKEN, Secretary',
        'They spoke.',
        URL,
      ].join('\n\n'),
    )
    expect(event.getFirstPropertyValue('url')).toBe(URL)
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED')
  })

  it('ends on the day after the last of several', () => {
    const { entry } = read({ ...CALL, endDate: '2021-12-31' as Day })
    expect(String(entry.endDate)).toBe('2022-01-01')
  })

  it.each([
    ['planned', 'TENTATIVE'],
    ['postponed', 'CANCELLED'],
    ['cancelled', 'CANCELLED'],
    ['declined', 'CANCELLED'],
  ] as const)('marks what was %s as %s and says so', (status, marked) => {
    const { event, entry } = read({ ...CALL, status })
    expect(event.getFirstPropertyValue('status')).toBe(marked)
    expect(entry.description.toLowerCase()).toContain(status)
  })
})
