import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../domain/record/catalog.ts'
import type { Day } from '../../domain/time/day.ts'
import type { Coverage, Official } from '../../domain/record/engagement.ts'
import { anAccount, anEngagement } from '../../domain/fixtures/engagement.ts'
import { accountsText, dateText, sideDatesText, whoText } from './rowTexts.ts'

const day = (text: string) => text as Day

describe(dateText, () => {
  it.each([
    ['2021-11-12', undefined, '12 Nov 2021'],
    ['2023-06-18', '2023-06-19', '18–19 Jun 2023'],
    ['2024-04-30', '2024-05-02', '30 Apr – 2 May 2024'],
    ['2023-12-31', '2024-01-01', '31 Dec 2023 – 1 Jan 2024'],
  ])('%s to %s: %s', (date, endDate, expected) => {
    expect(dateText({ date: day(date), endDate: endDate ? day(endDate) : undefined })).toBe(
      expected,
    )
  })
})

describe(sideDatesText, () => {
  it('names both days if they differ, and nothing otherwise', () => {
    const dates = { us: day('2021-11-12'), cn: day('2021-11-13') }
    expect(sideDatesText({ dates })).toBe('US 12 Nov · China 13 Nov')
    expect(sideDatesText({ dates: { us: dates.us, cn: dates.us } })).toBeNull()
    expect(sideDatesText({ dates: { us: dates.us } })).toBeNull()
  })
})

describe(accountsText, () => {
  it.each<[Coverage | null, Coverage | null, string]>([
    ['full', 'full', 'Both accounts'],
    ['partial', 'partial', 'Both accounts, in part'],
    ['full', 'partial', 'Both accounts, the Chinese in part'],
    ['reported', 'full', 'Both accounts, the US known only from press reports'],
    [
      'reported',
      'partial',
      'Both accounts, the US known only from press reports, the Chinese in part',
    ],
    ['full', null, 'US account only'],
    [null, 'partial', 'Chinese account only, in part'],
    [null, null, 'No account'],
  ])('%s and %s: %s', (us, cn, expected) => {
    const accounts = {
      ...(us && { us: anAccount({}, { coverage: us }) }),
      ...(cn && { cn: anAccount({}, { coverage: cn }) }),
    }
    expect(accountsText({ accounts })).toBe(expected)
  })
})

const official = (id: string, side: 'us' | 'cn', short: string): [string, Official] => [
  id,
  { id, name: short, side, kind: 'person', short, posts: [], aliases: [] },
]

describe(whoText, () => {
  const catalog = {
    officials: new Map([
      official('antony-blinken', 'us', 'Blinken'),
      official('jake-sullivan', 'us', 'Sullivan'),
      official('wang-yi', 'cn', 'Wang Yi'),
      official('yang-jiechi', 'cn', 'Yang Jiechi'),
    ]),
  } as Partial<Catalog> as Catalog

  it('names the principals, American ones first', () => {
    const participants = [
      { official: 'yang-jiechi', lead: true },
      { official: 'wang-yi', lead: true },
      { official: 'jake-sullivan', lead: false },
      { official: 'antony-blinken', lead: true },
    ]
    expect(whoText(anEngagement({ participants }), catalog)).toBe('Blinken – Yang Jiechi, Wang Yi')
  })

  it('names everyone on a side without principals, and skips an absent side', () => {
    const participants = [
      { official: 'jake-sullivan', lead: false },
      { official: 'antony-blinken', lead: false },
    ]
    expect(whoText(anEngagement({ participants }), catalog)).toBe('Sullivan, Blinken')
  })
})
