import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../src/domain/record/releases.ts'
import { check } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { soundSources } from '../fixtures/sources.ts'
import { changelog, changesBetween, isSame } from './changes.ts'
import { digestOf } from './digest.ts'

const { dataset } = check(soundSources())
const now = dataset as Dataset
const [first, ...others] = now.records
if (!first) throw new Error('the fixture has no records')

/** The dataset as another version with some of its parts changed. */
const as = (version: string, change: Partial<Dataset> = {}) =>
  digestOf({ ...now, ...change, edition: { ...now.edition, version } })

const NONE = { added: [], removed: [], changed: [] }

describe(changesBetween, () => {
  it('finds nothing if only the version differs', () => {
    expect(changesBetween(as('1'), as('2'))).toEqual({
      engagements: NONE,
      officials: NONE,
      topics: NONE,
    })
    expect(isSame(as('1'), as('2'))).toBe(true)
  })

  it('names what was added and removed', () => {
    const fewer = as('1', { records: others })
    expect(changesBetween(fewer, as('2')).engagements).toEqual({ ...NONE, added: [first.id] })
    expect(changesBetween(as('1'), fewer).engagements).toEqual({ ...NONE, removed: [first.id] })
  })

  it('names the fields that changed, each side’s account separately', () => {
    const call = now.records.find(record => record.accounts.length > 0)
    const [account] = call?.accounts ?? []
    if (!call || !account) throw new Error('the fixture has no account')
    const changed = {
      ...call,
      title: 'Another title',
      accounts: call.accounts.map(one =>
        one === account ? { ...one, coverage: 'partial' as const } : one,
      ),
    }
    const records = now.records.map(record => (record === call ? changed : record))
    expect(changesBetween(as('1'), as('2', { records })).engagements.changed).toEqual([
      { id: call.id, fields: ['title', `accounts.${account.side}`] },
    ])
  })

  it('lists changes of officials and topics', () => {
    const topics = now.topics.map(topic => ({ ...topic, definition: 'Another one.' }))
    const officials = now.officials.slice(1)
    const changes = changesBetween(as('1'), as('2', { topics, officials }))
    expect(changes.topics.changed).toHaveLength(topics.length)
    expect(changes.topics.changed[0]?.fields).toEqual(['definition'])
    expect(changes.officials.removed).toEqual([now.officials[0]?.id])
  })

  it('copes with a field that the earlier version did not know', () => {
    const { entries, fields, ...rest } = as('1')
    const without = {
      ...rest,
      fields: { ...fields, topics: fields.topics.filter(field => field !== 'definition') },
      entries: {
        ...entries,
        topics: Object.fromEntries(
          Object.entries(entries.topics).map(([id, hashes]) => [
            id,
            hashes.split(' ').slice(0, -1).join(' '),
          ]),
        ),
      },
    }
    expect(
      changesBetween(without, as('2')).topics.changed.map(({ fields: names }) => names),
    ).toEqual(now.topics.map(() => ['definition']))
  })
})

describe(changelog, () => {
  it('lists the latest first, each version against the one before', () => {
    const log = changelog([as('0.9.0', { records: others }), as('0.10.0')], as('0.10.0'))
    expect(log.map(({ version, before, isReleased }) => [version, before, isReleased])).toEqual([
      ['0.10.0', '0.9.0', true],
      ['0.9.0', null, true],
    ])
    expect(log[0]?.changes?.engagements.added).toEqual([first.id])
    expect(log[1]?.counts.engagements).toBe(others.length)
    expect(log[1]?.changes).toBeNull()
  })

  it('puts unreleased changes on top', () => {
    const log = changelog([as('1.0.0')], as('1.1.0', { records: others }))
    expect(log[0]).toMatchObject({ version: '1.1.0', before: '1.0.0', isReleased: false })
    expect(changelog([], as('1.0.0'))).toMatchObject([{ version: '1.0.0', isReleased: false }])
  })
})

describe(compareVersions, () => {
  it.each([
    ['0.9.0', '0.10.0', -1],
    ['1.0', '1.0.0', 0],
    ['2.0.0', '1.9.9', 1],
  ])('of %s and %s', (a, b, order) => {
    expect(Math.sign(compareVersions(a, b))).toBe(order)
  })
})
