import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { officesAt } from './offices.ts'

const on = '2023-08-15' as Day

describe(officesAt, () => {
  it.each([
    ['Secretary of State', ['Secretary of State']],
    ['Secretary of War', ['Secretary of Defense']],
    ['Politburo member; State Councilor and Foreign Minister', ['Foreign Minister']],
    ['State Councilor and Minister of National Defense', ['Minister of National Defense']],
    ['Minister of Ecology and Environment', ['Minister of Ecology and Environment']],
    ['State Councilor', []],
  ])('%s', (title, offices) => {
    expect(officesAt({ posts: [{ title }] }, on)).toEqual(offices)
  })

  it('knows what was held on the day', () => {
    const posts = [
      { title: 'Ambassador', to: '2023-07' },
      { title: 'Vice Minister', from: '2023-08', to: '2023-08' },
      { title: 'Minister', from: '2023-09' },
    ]
    expect(officesAt({ posts }, on)).toEqual(['Vice Minister'])
  })
})
