import { describe, expect, it } from 'vitest'
import type { ContextEvent } from '../record/context.ts'
import type { Day } from '../time/day.ts'
import { NO_FILTER } from '../view/filter.ts'
import { findEvents } from './foundEvents.ts'

const anEvent = (id: string, title: string, more: Partial<ContextEvent> = {}) =>
  ({ id, date: id as Day, title, text: '', topics: ['taiwan'], ...more }) as ContextEvent

const EVENTS = [
  anEvent('2022-01-01', 'Drills end', { text: 'They had begun around Taiwan.' }),
  anEvent('2022-08-02', 'Speaker Pelosi visits Taipei', { endDate: '2022-08-03' as Day }),
  anEvent('2022-08-04', 'Drills begin around Taiwan', { topics: ['taiwan', 'military'] }),
]

const found = (filter: Partial<typeof NO_FILTER>) =>
  findEvents(EVENTS, { ...NO_FILTER, ...filter }).map(({ id }) => id)

describe(findEvents, () => {
  it.each([
    [{ q: 'pelosi' }, ['2022-08-02']],
    // A title before a sentence.
    [{ q: 'drills taiwan' }, ['2022-08-04', '2022-01-01']],
    [{ q: 'pelosy' }, []],
    [{ q: '' }, []],
    [{ q: 'pelosi', from: '2022-08-03' as Day }, ['2022-08-02']],
    [{ q: 'pelosi', from: '2022-08-04' as Day }, []],
    [{ q: 'drills', to: '2022-08-03' as Day }, ['2022-01-01']],
    [{ q: 'drills', topics: ['military', 'energy'] }, ['2022-08-04']],
  ])('%o', (filter, ids) => {
    expect(found(filter)).toEqual(ids)
  })
})
