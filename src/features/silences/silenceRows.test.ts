import { describe, expect, it } from 'vitest'
import type { Topic } from '../../domain/record/engagement.ts'
import type { TopicSilences } from '../../domain/measures/silenceCounts.ts'
import { partSentence, rowsOf, silenceTable } from './silenceRows.ts'

const taiwan: Topic = {
  id: 'taiwan',
  label: 'Taiwan',
  labelZh: '台湾',
  group: 'Security',
  core: true,
  definition: '',
}

const silences: TopicSilences[] = [
  { topic: 'unknown', ids: { us: ['z'], both: [], cn: [], unknown: [] }, total: 1, oneSided: 1 },
  {
    topic: 'taiwan',
    ids: { us: ['a'], both: ['b', 'c'], cn: ['d', 'e'], unknown: ['f'] },
    total: 6,
    oneSided: 3,
  },
]

const rows = rowsOf(silences, new Map([['taiwan', taiwan]]))

describe(rowsOf, () => {
  it('counts the engagements of the catalog', () => {
    expect(rows).toEqual([
      { topic: taiwan, counts: { us: 1, both: 2, cn: 2, unknown: 1 }, total: 6 },
    ])
  })
})

describe(partSentence, () => {
  it.each([
    ['us', 'raised by the United States only; the Chinese account is full and leaves it out.'],
    ['both', 'raised by both.'],
    ['cn', 'raised by China only; the US account is full and leaves it out.'],
    ['unknown', 'so its silence is not known.'],
  ] as const)('%s', (part, end) => {
    const [row] = rows
    const sentence = row && partSentence(row, part)
    expect(sentence).toMatch(/^Taiwan: [12] of 6 paired engagements that raise it, /)
    expect(sentence).toContain(end)
  })
})

describe(silenceTable, () => {
  it('contains every part and the total', () => {
    expect(silenceTable(rows, '9 paired engagements')).toMatchObject({
      caption: 'Who raises each topic, of 9 paired engagements',
      rows: [['Taiwan', 'taiwan', 1, 2, 2, 1, 6]],
    })
  })
})
