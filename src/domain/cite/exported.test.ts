import { describe, expect, it } from 'vitest'
import type { Day } from '../time/day.ts'
import type { Edition } from '../record/edition.ts'
import { exportName, sourceText } from './exported.ts'

const edition: Edition = {
  name: 'parallax-us-china-engagements',
  title: 'Parallax: US–China engagements, seen from both sides',
  description: '',
  version: '0.3.0',
  released: null,
  creators: [],
  licence: { name: 'CC-BY-4.0', title: '', url: '' },
  corrections: null,
}
const day = '2026-11-29' as Day

describe(exportName, () => {
  it.each([
    [['Middle East'], 'parallax-0.3.0-topic-frequency-middle-east-2026-11-29'],
    [[], 'parallax-0.3.0-topic-frequency-2026-11-29'],
    [
      ['“台湾 / Taiwan”', 'Wang Yi'],
      'parallax-0.3.0-topic-frequency-台湾-taiwan-wang-yi-2026-11-29',
    ],
    [['x'.repeat(80), 'Taiwan'], 'parallax-0.3.0-topic-frequency-taiwan-2026-11-29'],
  ])('%j', (filter, name) => {
    expect(exportName(edition, 'topic-frequency', filter, day)).toBe(name)
  })

  it('keeps a version from naming a folder', () => {
    expect(exportName({ ...edition, version: 'a/b c' }, 'x', [], day)).toBe(
      'parallax-a-b-c-x-2026-11-29',
    )
  })
})

describe(sourceText, () => {
  it('names title, version and licence', () => {
    expect(sourceText(edition)).toBe(
      'Parallax: US–China engagements, seen from both sides, version 0.3.0 (CC-BY-4.0)',
    )
    expect(sourceText({ ...edition, title: 'Corpus', licence: null })).toBe('Corpus, version 0.3.0')
  })
})
