import { describe, expect, it } from 'vitest'
import { compile } from '../../compile/compile.ts'
import { SOUND_FOLDER } from '../../compile/fixtures/sources.ts'
import { engagementCard, siteCard, topicCard } from './cards.ts'

const { dataset } = compile(SOUND_FOLDER)
const recordOf = (id: string) => {
  const record = dataset.records.find(one => one.id === id)
  if (!record) throw new Error(id)
  return record
}
const WHOLE = { value: 1, label: '100%' }
const CALL = recordOf('2022-03-18-biden-xi-call')

describe(engagementCard, () => {
  it('says what, when, who and how much of each account a topic takes', () => {
    expect(engagementCard(CALL, dataset)).toEqual({
      kicker: 'Phone call · Leaders',
      title: 'Biden–Xi call',
      text: '',
      sides: {
        us: { name: 'Joe Biden', detail: 'Friday 18 March 2022 in Washington', note: null },
        cn: { name: 'Xi Jinping', detail: 'Saturday 19 March 2022 in Beijing', note: null },
      },
      measure: 'share of words',
      rows: [
        { label: 'Taiwan', us: WHOLE, cn: WHOLE },
        { label: 'Energy', us: { value: 2 / 7, label: '29%' }, cn: 'not in the part we have' },
      ],
    })
  })

  it('gives one date for both sides where they agree', () => {
    const together = { ...CALL, dates: { us: CALL.date, cn: CALL.date } }
    const { text, sides } = engagementCard(together, dataset)
    expect(text).toBe('Friday 18 March 2022')
    expect([sides.us.detail, sides.cn.detail]).toEqual(['', ''])
  })

  it('says when an account is missing', () => {
    const alone = { ...CALL, accounts: CALL.accounts.filter(({ side }) => side === 'cn') }
    const { sides, rows } = engagementCard(alone, dataset)
    expect(sides.us.note).toBe('No US account is recorded')
    expect(sides.cn.note).toBeNull()
    expect(rows.every(({ us, cn }) => us === null && cn !== null && typeof cn === 'object')).toBe(
      true,
    )
  })

  it('shows the summary of an engagement without accounts, and that it was not held', () => {
    const card = engagementCard({ ...CALL, accounts: [], status: 'postponed' }, dataset)
    expect(card.kicker).toMatch(/^Postponed · /)
    expect(card.text).toContain(CALL.summary)
    expect(card.measure).toBe('no account recorded')
    expect(card.rows).toEqual([])
  })
})

describe(topicCard, () => {
  it('counts how often each side raises the topic, year by year', () => {
    const [topic] = dataset.topics
    const [none, one] = [0, 1].map(value => ({ value, label: String(value) }))
    expect(topic && topicCard(topic, dataset)).toMatchObject({
      title: 'Taiwan',
      text: 'Raised in 1 of 5 recorded US–China engagements',
      rows: [
        { label: '2021', us: none, cn: none },
        { label: '2022', us: one, cn: one },
        { label: '2023', us: none, cn: none },
      ],
    })
  })
})

describe(siteCard, () => {
  it('counts the recorded engagements', () => {
    expect(siteCard(dataset).text).toContain(`${dataset.records.length} engagements · 2021–2023`)
  })

  it('copes without any records', () => {
    expect(siteCard({ ...dataset, records: [] }).rows).toEqual([])
  })
})
