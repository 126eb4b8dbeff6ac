import { describe, expect, it } from 'vitest'
import { aPoint, anAccountOf } from '../fixtures/account.ts'
import { aTopic } from '../fixtures/catalog.ts'
import type { Account } from '../record/engagement.ts'
import type { Day } from '../time/day.ts'
import { changeSentence, timeBetween } from './sentence.ts'
import { compareTopics } from './topics.ts'

const topics = new Map(
  [
    aTopic({ id: 'taiwan', label: 'Taiwan', core: true }),
    aTopic({ id: 'energy', label: 'Energy', core: true }),
    ...['iran', 'trade', 'cyber', 'climate', 'health', 'space'].map(id =>
      aTopic({ id, label: id }),
    ),
  ].map(topic => [topic.id, topic]),
)

const say = (prior: Account, now: Account) =>
  changeSentence({
    prior,
    now,
    changes: compareTopics(prior, now),
    from: '2026-05-14' as Day,
    to: '2026-09-24' as Day,
    title: 'Summit in Beijing',
    topics,
  })
    .map(({ text, isTopic }) => (isTopic ? `*${text}*` : text))
    .join('')

const on = (topic: string, words: number) => aPoint([topic], { words })

describe(changeSentence, () => {
  const prior = anAccountOf([on('taiwan', 20), on('trade', 50), on('iran', 30)])

  it('names what is added and dropped, and the share of what stays', () => {
    const now = anAccountOf([on('taiwan', 37), on('trade', 50), on('energy', 13)])
    expect(say(prior, now)).toBe(
      'Four months after “Summit in Beijing”, the Chinese account adds *Energy* (13% of its words); it drops *iran* (30% of the words then). *Taiwan* gains most, from 20% to 37%.',
    )
  })

  it('counts the topics that it does not name', () => {
    const now = anAccountOf([
      on('taiwan', 20),
      on('trade', 30),
      ...['energy', 'cyber', 'climate', 'health', 'space'].map(topic => on(topic, 10)),
    ])
    expect(say(prior, now)).toContain(
      'adds *Energy* (10% of its words), *cyber* (10%), *climate* (10%) and 2 other topics; it drops',
    )
    expect(say(prior, now)).toContain(
      '*trade* loses most, from 50% to 30%. *Taiwan* keeps its 20%.',
    )
  })

  it('calls no topic dropped by an account that is known only in part', () => {
    const now = anAccountOf([on('taiwan', 100)], { coverage: 'partial' })
    expect(say(prior, now)).toContain(
      'the Chinese account cannot be said to add or drop a topic, because it is not known in full.',
    )
  })

  it('says that nothing changed', () => {
    expect(say(prior, prior)).toBe(
      'Four months after “Summit in Beijing”, the Chinese account raises the same topics. *Taiwan* keeps its 20%.',
    )
  })
})

describe(timeBetween, () => {
  it.each([
    ['2026-05-14', '2026-05-15', 'One day'],
    ['2026-05-14', '2026-06-08', '25 days'],
    ['2022-11-22', '2024-05-31', '18 months'],
    ['2020-01-15', '2026-01-10', 'Six years'],
  ])('%s to %s', (from, to, text) => {
    expect(timeBetween(from as Day, to as Day)).toBe(text)
  })
})
