import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { postsOn } from './posts.ts'

const posts = [
  { title: 'Envoy' },
  { title: 'Deputy', to: '2020-12' },
  { title: 'Minister', from: '2021-02', to: '2023-03' },
  { title: 'Councilor', from: '2023-03' },
]

describe(postsOn, () => {
  it.each([
    ['2018-05-01', ['Deputy']],
    ['2020-12-31', ['Deputy']],
    ['2021-01-15', ['Envoy']],
    ['2021-02-01', ['Minister']],
    ['2023-03-15', ['Minister', 'Councilor']],
    ['2026-01-01', ['Councilor']],
  ])('on %s: %j', (day, titles) => {
    expect(postsOn({ posts }, day as Day)).toEqual(titles)
  })
})
