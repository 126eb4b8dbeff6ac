import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { aPoint, anAccountOf } from '../fixtures/accounts.ts'
import { anEdition } from '../fixtures/catalog.ts'
import { aRecord } from '../fixtures/engagement.ts'
import { citePoint, pointQuote } from './point.ts'

const point = aPoint({ text: 'According to Beijing, they agreed.' })
const record = aRecord({
  id: '2021-11-12-call',
  title: 'Blinken–Wang call',
  date: '2021-11-12' as Day,
  accounts: [
    anAccountOf('cn', [aPoint(), point], { publisher: 'Ministry of Foreign Affairs of China' }),
  ],
})
const placed = { side: 'cn', index: 1, point } as const
const url = 'https://example.org/e/2021-11-12-call?v=1.0.0#cn-2'

describe(pointQuote, () => {
  it('says whose words are told, where and when', () => {
    expect(pointQuote(record, placed, url)).toBe(
      [
        'According to Beijing, they agreed.',
        'Paraphrase of the Chinese account of Blinken–Wang call, Ministry of Foreign Affairs of China, 12 November 2021, point 2',
        url,
      ].join('\n'),
    )
  })
})

describe(citePoint, () => {
  it('is the entry of the engagement, with the point', () => {
    const citation = citePoint(record, placed, anEdition({ name: 'corpus' }), {
      url,
      accessed: null,
    })
    expect(citation).toMatchObject({
      key: 'corpus-2021-11-12-call-cn-2',
      title: 'Blinken–Wang call, 12 November 2021, Chinese account, point 2',
      kind: 'entry',
      url,
    })
  })
})
