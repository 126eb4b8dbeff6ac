import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import { NO_FILTER } from './filter.ts'
import { recordedUnder } from './recorded.ts'

describe(recordedUnder, () => {
  it('keeps those of another content, and drops those of other days', () => {
    const [early, late] = ['2019-01-01', '2022-01-01'].map(date =>
      anEngagement({ date: date as Day, topics: ['trade'] }),
    )
    if (!early || !late) throw new Error('both are there')
    const filter = { ...NO_FILTER, topics: ['taiwan'], q: 'x', from: '2020-01-01' as Day }
    expect(recordedUnder([early, late], filter)).toEqual([late])
  })
})
