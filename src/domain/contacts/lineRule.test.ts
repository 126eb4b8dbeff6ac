import { describe, expect, it } from 'vitest'
import { anOfficial } from '../fixtures/catalog.ts'
import { anEngagement } from '../fixtures/engagement.ts'
import type { ContactLine } from '../record/contact.ts'
import type { Engagement, Official } from '../record/engagement.ts'
import type { Day } from '../time/day.ts'
import { lineRule } from './lineRule.ts'

const day = (text: string) => text as Day

const OFFICIALS = new Map<string, Official>(
  [
    anOfficial({ id: 'blinken', posts: [{ title: 'Secretary', from: '2021-01', to: '2025-01' }] }),
    anOfficial({ id: 'kerry', posts: [{ title: 'Envoy' }] }),
    anOfficial({
      id: 'wang',
      side: 'cn',
      posts: [
        { title: 'Minister', to: '2022-12' },
        { title: 'Director', from: '2023-01', to: '2023-07' },
        { title: 'Minister', from: '2023-07' },
      ],
    }),
    anOfficial({
      id: 'qin',
      side: 'cn',
      posts: [{ title: 'Minister', from: '2022-12', to: '2023-07' }],
    }),
    anOfficial({ id: 'ministry', side: 'cn', kind: 'body', posts: [{ title: 'Minister' }] }),
  ].map(one => [one.id, one]),
)

const LINE: ContactLine = {
  id: 'ministers',
  label: 'Ministers',
  offices: 'The ministers',
  aliases: [],
  ends: [{ us: ['Secretary'], cn: ['Minister'] }],
}

/** An engagement of these, leads first named "+". */
const of = (who: string, rest: Partial<Engagement> = {}) =>
  anEngagement({
    participants: who
      .split(' ')
      .map(name => ({ official: name.replace('+', ''), lead: name.startsWith('+') })),
    ...rest,
  })

const stands = (engagement: Engagement, line = LINE, all = [engagement]) =>
  lineRule(all, OFFICIALS)(line, engagement)

describe(lineRule, () => {
  it.each([
    ['+blinken +wang', '2022-03-01', true],
    ['+blinken +wang', '2023-05-01', false],
    ['+blinken +wang', '2023-07-01', true],
    ['+blinken +qin', '2023-07-31', true],
    ['+blinken +qin', '2023-08-01', false],
    ['+blinken +wang', '2025-02-01', false],
    ['+kerry +wang', '2022-03-01', false],
    ['+blinken', '2022-03-01', false],
    ['+blinken +nobody', '2022-03-01', false],
  ])('%s on %s: %j', (who, date, expected) => {
    expect(stands(of(who, { date: day(date) }))).toBe(expected)
  })

  it('counts who led, and in talks every person of the delegation', () => {
    const who = '+kerry blinken +wang'
    expect(stands(of(who))).toBe(false)
    expect(stands(of(who, { format: 'talks' }))).toBe(true)
    expect(stands(of('+blinken kerry ministry', { format: 'talks' }))).toBe(false)
    expect(stands(of('+blinken +ministry'))).toBe(true)
  })

  it('takes a side that is left out for anybody of it, and any of several pairs', () => {
    const envoys = { ...LINE, ends: [{ us: ['Envoy'] }, { cn: ['Director'] }] }
    expect(stands(of('+kerry +qin'), envoys)).toBe(true)
    expect(stands(of('+blinken +wang', { date: day('2023-02-01') }), envoys)).toBe(true)
    expect(stands(of('+blinken +wang'), envoys)).toBe(false)
    expect(stands(of('+kerry'), envoys)).toBe(false)
  })

  it('leaves out a visit beside the meetings held on it', () => {
    const visit = of('+blinken +wang', { id: 'visit', format: 'visit' })
    const meeting = of('+blinken +wang', { id: 'meeting', format: 'meeting', partOf: 'visit' })
    expect(stands(visit)).toBe(true)
    expect(stands(visit, LINE, [visit, meeting])).toBe(false)
    expect(stands(meeting, LINE, [visit, meeting])).toBe(true)
    expect(stands(visit, LINE, [visit, { ...meeting, status: 'cancelled' }])).toBe(true)
    const talks = { ...visit, format: 'talks' as const }
    expect(stands(talks, LINE, [talks, meeting])).toBe(true)
  })
})
