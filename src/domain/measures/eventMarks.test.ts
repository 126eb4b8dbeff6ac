import { describe, expect, it } from 'vitest'
import type { ContextEvent } from '../record/context.ts'
import type { Day } from '../time/day.ts'
import { periodsBetween } from '../time/period.ts'
import { marksByTopic } from './eventMarks.ts'

const anEvent = (date: string, ...topics: string[]) =>
  ({ id: date, date: date as Day, topics: topics as readonly string[] }) as ContextEvent

const years = periodsBetween({ from: '2022-01-01' as Day, to: '2023-12-31' as Day }, 'year')

describe(marksByTopic, () => {
  it('places the events of a topic within their periods, and leaves out all others', () => {
    const events = [
      anEvent('2021-12-31', 'taiwan'),
      anEvent('2022-07-02', 'taiwan'),
      anEvent('2022-07-03', 'trade'),
      anEvent('2023-12-31', 'trade', 'taiwan'),
      anEvent('2024-01-01', 'taiwan'),
    ]
    const marks = marksByTopic(events, ['taiwan', 'energy'], years)
    const shown = [...(marks.get('taiwan') ?? [])].map(
      ([key, own]) =>
        [key, own.map(({ event, x }) => [event.id, Math.round(x * 100) / 100])] as const,
    )
    expect(shown).toEqual([
      ['2022', [['2022-07-02', 25]]],
      ['2023', [['2023-12-31', 99.93]]],
    ])
    expect(marks.get('energy')).toEqual(new Map())
  })
})
