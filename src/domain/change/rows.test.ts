import { describe, expect, it } from 'vitest'
import { aPoint, anAccountOf } from '../fixtures/account.ts'
import type { RepeatPair } from './repeats.ts'
import { changeRows } from './rows.ts'
import { compareTopics } from './topics.ts'

const pair = (prior: number, now: number): RepeatPair => ({
  prior,
  now,
  score: 0.9,
  because: { topics: [], terms: [], isSameAct: true, isSameSpeaker: true, words: [] },
})

describe(changeRows, () => {
  const prior = anAccountOf([aPoint(['taiwan', 'trade']), aPoint(['taiwan']), aPoint(['iran'])])
  const now = anAccountOf([aPoint(['taiwan', 'climate']), aPoint(['trade', 'taiwan'])])
  const rows = changeRows(prior, now, compareTopics(prior, now), [pair(0, 1)])
  const places = (topic: string) =>
    rows
      .find(row => row.topic === topic)
      ?.lines.map(line => [line.prior, line.now].map(side => side.map(({ index }) => index)))

  it('puts what is said again side by side, under a topic that both carry', () => {
    expect(places('trade')).toEqual([[[0], [1]]])
    expect(places('taiwan')).toEqual([[[1], []]])
  })

  it('shows a point where it makes a topic new or gone', () => {
    expect(places('climate')).toEqual([[[], [0]]])
    expect(places('iran')).toEqual([[[2], []]])
  })

  it('says where else points on a topic stand', () => {
    expect(rows.find(({ topic }) => topic === 'taiwan')?.under).toEqual({
      prior: ['trade'],
      now: ['climate', 'trade'],
    })
  })

  it('holds every point once', () => {
    const lines = rows.flatMap(row => row.lines)
    expect(lines.flatMap(line => line.prior).map(({ index }) => index)).toHaveLength(3)
    expect(lines.flatMap(line => line.now).map(({ index }) => index)).toHaveLength(2)
  })
})
