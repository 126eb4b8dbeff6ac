import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import { describeOfficial, describeRecord, describeTopic } from './descriptions.ts'
import { engagementTitle, shorten } from './titles.ts'
import { aTopic, anOfficial } from '../fixtures/catalog.ts'
import { anAccount, anEngagement } from '../fixtures/engagement.ts'

const FIRST = anEngagement({
  date: '2021-11-12' as Day,
  topics: ['taiwan'],
  accounts: { us: anAccount(), cn: anAccount() },
})
const LAST = anEngagement({ date: '2023-06-18' as Day, endDate: '2023-06-19' as Day })

describe(shorten, () => {
  it.each([
    ['They met.', 30, 'They met.'],
    ['They met in Rome. They did not meet in Bali.', 30, 'They met in Rome.'],
    ['They met. They spoke of Taiwan, trade and fentanyl.', 30, 'They met. They spoke of…'],
    ['They spoke, at length, of everything.', 12, 'They spoke…'],
    ['Unbreakable', 5, 'Unbre…'],
  ])('%j to %i characters', (text, most, short) => {
    expect(shorten(text, most)).toBe(short)
  })
})

describe(engagementTitle, () => {
  it.each([
    [FIRST, 'A call, 12 Nov 2021'],
    [LAST, 'A call, 18–19 Jun 2023'],
  ])('includes the days, since headlines recur', (engagement, title) => {
    expect(engagementTitle(engagement)).toBe(title)
  })
})

describe('the description of a page', () => {
  it.each([
    ['the record', describeRecord([FIRST, LAST]), '2 official engagements'],
    ['the record', describeRecord([FIRST, LAST]), 'from 12 November 2021 to 18 June 2023'],
    ['the record', describeRecord([FIRST, LAST]), '1 of them with'],
    ['an empty record', describeRecord([]), '0 official engagements between'],
    [
      'a topic',
      describeTopic(aTopic({ id: 'taiwan', label: 'Taiwan', definition: 'The island.' }), [
        FIRST,
        LAST,
      ]),
      'on Taiwan, side by side: 1 engagement on 12 November 2021. The island.',
    ],
    [
      'an official',
      describeOfficial(
        anOfficial({
          id: 'wang-yi',
          name: 'Wang Yi',
          posts: [{ title: 'Foreign Minister' }],
        }),
        [FIRST, LAST],
      ),
      'Wang Yi, Foreign Minister: 2 US–China engagements from',
    ],
  ])('%s', (_what, text, part) => {
    expect(text).toContain(part)
  })
})
