import { describe, expect, it } from 'vitest'
import type { Topic } from '../../domain/record/engagement.ts'
import { NO_FILTER } from '../../domain/view/filter.ts'
import { usualCharts } from './usualCharts.ts'

const topic = (id: string, core: boolean): [string, Topic] => [
  id,
  { id, label: id, labelZh: '', group: '', core, definition: '' },
]
const known = new Map([topic('taiwan', true), topic('energy', true), topic('iran', false)])

describe(usualCharts, () => {
  it.each([
    ['nothing', {}, [], ['taiwan', 'energy']],
    ['topics', { topics: ['iran', 'taiwan'] }, [], ['iran', 'taiwan']],
    ['a silence', { silence: { topic: 'iran', part: 'cn' } }, [], ['iran']],
    ['a text that names a topic', {}, ['iran'], ['iran']],
    ['the same twice', { topics: ['iran'] }, ['iran'], ['iran']],
  ] as const)('%s', (_name, filter, searched, charts) => {
    expect(usualCharts({ ...NO_FILTER, ...filter }, searched, known)).toEqual(charts)
  })
})
