import { describe, expect, it } from 'vitest'
import { latestPost, principalsOf } from './officials.ts'

describe(principalsOf, () => {
  it('gives those who led, or all if nobody is marked', () => {
    const [first, second] = [{ lead: true }, { lead: false }]
    expect(principalsOf([first, second])).toEqual([first])
    expect(principalsOf([second, second])).toEqual([second, second])
  })
})

describe(latestPost, () => {
  it('gives the latest post, wherever it is in the list', () => {
    const posts = [
      { title: 'Director', from: '2022-12' },
      { title: 'Minister', from: '2013-03' },
      { title: 'Student' },
    ]
    expect(latestPost({ posts })).toBe('Director')
    expect(latestPost({ posts: [] })).toBeUndefined()
  })
})
