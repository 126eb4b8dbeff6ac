import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { soundSources } from '../fixtures/sources.ts'
import { arrivals } from './arrivals.ts'
import { digestOf } from './digest.ts'

const { dataset } = check(soundSources())
const now = dataset as Dataset
const CALL = '2022-03-18-biden-xi-call'
const VIDEO = '2021-11-15-biden-xi-video'
const whole = now.records.filter(({ id }) => id === CALL || id === VIDEO)

/** A version with some of the records. */
const as = (version: string, records: Dataset['records']) =>
  digestOf({ ...now, records, edition: { ...now.edition, version } })

/** The call as it was before its Chinese account was found. */
const half = whole
  .filter(({ id }) => id === CALL)
  .map(record => ({ ...record, accounts: record.accounts.filter(({ side }) => side === 'us') }))

describe(arrivals, () => {
  it('tells the engagements and accounts that each version was the first to hold', () => {
    const log = arrivals([as('1', half), as('3', whole), as('2', half)], as('3', whole))
    expect(log).toEqual([
      {
        version: '3',
        day: now.edition.released,
        isReleased: true,
        isFirst: false,
        engagements: [VIDEO],
        accounts: 1,
        later: [{ id: CALL, side: 'cn' }],
      },
      {
        version: '1',
        day: now.edition.released,
        isReleased: true,
        isFirst: true,
        engagements: [CALL],
        accounts: 1,
        later: [],
      },
    ])
  })

  it('counts what has not been released yet, and no account that only changed', () => {
    const renamed = whole.map(record => ({
      ...record,
      accounts: record.accounts.map(account => ({ ...account, title: 'Another title' })),
    }))
    expect(arrivals([as('1', whole)], as('2', renamed))).toHaveLength(1)
    const [latest] = arrivals([as('1', half)], as('1', whole))
    expect(latest).toMatchObject({ isReleased: false, accounts: 1 })
  })
})
