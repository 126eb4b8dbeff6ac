import { describe, expect, it } from 'vitest'
import { anOfficial } from '../fixtures/catalog.ts'
import { holdingsOf } from './holders.ts'

const line = {
  id: 'defence',
  label: 'Defence',
  offices: 'The ministers',
  aliases: [],
  ends: [{ us: ['Secretary', 'Acting Secretary'] }],
}

const spans = (officials: Parameters<typeof holdingsOf>[2]) =>
  holdingsOf(line, 'us', officials).map(({ official, from, to }) => [official.id, from, to])

describe(holdingsOf, () => {
  it('joins posts of one person that follow one another, and keeps a return apart', () => {
    expect(
      spans([
        anOfficial({
          id: 'a',
          posts: [
            { title: 'Secretary', from: '2025-01', to: '2025-09' },
            { title: 'Acting Secretary', from: '2025-09' },
            { title: 'Acting Secretary', from: '2019-01', to: '2019-06' },
          ],
        }),
        anOfficial({ id: 'b', posts: [{ title: 'Secretary', to: '2018-12' }] }),
      ]),
    ).toEqual([
      ['b', undefined, '2018-12'],
      ['a', '2019-01', '2019-06'],
      ['a', '2025-01', undefined],
    ])
  })

  it('leaves out other posts, other sides and posts without months', () => {
    const post = { title: 'Secretary', from: '2021-01' }
    expect(
      spans([
        anOfficial({
          id: 'a',
          posts: [{ title: 'Secretary' }, { title: 'Envoy', from: '2021-01' }],
        }),
        anOfficial({ id: 'b', side: 'cn', posts: [post] }),
      ]),
    ).toEqual([])
    expect(holdingsOf(line, 'cn', [anOfficial({ id: 'c', side: 'cn', posts: [post] })])).toEqual([])
  })
})
