import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../domain/record/catalog.ts'
import type { Day } from '../../domain/time/day.ts'
import { NO_FILTER, activeFields, type Filter } from '../../domain/view/filter.ts'
import { aCatalog, anOfficial, aTopic } from '../../domain/fixtures/catalog.ts'
import { chipsOf } from './chips.ts'

const catalog: Catalog = aCatalog({
  officials: [
    anOfficial({ id: 'wang-yi', name: 'Wang Yi', side: 'cn' }),
    anOfficial({ id: 'joe-biden', name: 'Joe Biden', side: 'us' }),
  ],
  topics: [aTopic({ id: 'taiwan', label: 'Taiwan' })],
  lines: [{ id: 'leaders', label: 'Leaders of both' }],
})

const full: Filter = {
  q: 'gas',
  officials: ['wang-yi', 'joe-biden'],
  match: 'all',
  topics: ['taiwan'],
  format: ['call'],
  level: ['leader', 'envoy'],
  status: ['held'],
  asked: ['cn'],
  place: ['remote'],
  accounts: 'both',
  silence: { topic: 'taiwan', part: 'cn' },
  line: 'leaders',
  from: '2022-01-01' as Day,
  to: '2022-12-31' as Day,
  claim: 'agreement',
  standing: ['us', 'both'],
  act: ['warn', 'discuss'],
  speaker: ['cn'],
}

describe(chipsOf, () => {
  it('has one chip per value, in the order of the address', () => {
    expect(chipsOf(full, catalog).map(({ label }) => label)).toEqual([
      '“gas”',
      'Wang Yi',
      'Joe Biden',
      'Taiwan',
      'Phone call',
      'Leaders',
      'Envoys and ambassadors',
      'Held',
      'Asked by: Beijing',
      'Remote: calls, video calls, letters',
      'Both accounts recorded',
      'Taiwan: raised by the Chinese account, not by the American',
      'Line: Leaders of both',
      'January 2022 – December 2022',
      'Agreements',
      'Standing: American alone',
      'Standing: Both accounts',
      'Act: warn',
      'Act: raise or discuss',
      'Speaker: Chinese side',
    ])
  })

  it('removes one value and leaves the rest', () => {
    const all = chipsOf(full, catalog)
    for (const { label, without } of all) {
      const left = chipsOf(without, catalog).map(chip => chip.label)
      expect(left).not.toContain(label)
      expect(left).toHaveLength(all.length - 1)
    }
  })

  it('resets how officials combine if fewer than two are left', () => {
    const [chip] = chipsOf({ ...NO_FILTER, officials: full.officials, match: 'all' }, catalog)
    expect(chip?.without).toMatchObject({ officials: ['joe-biden'], match: 'any' })
  })

  it('leaves no filter once all are removed', () => {
    let filter = full
    for (let chip = chipsOf(filter, catalog)[0]; chip; chip = chipsOf(filter, catalog)[0]) {
      filter = chip.without
    }
    expect(activeFields(filter)).toEqual([])
    expect(filter).toEqual(NO_FILTER)
  })
})
