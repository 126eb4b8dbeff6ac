import { describe, expect, it } from 'vitest'
import { Confusions, count, emptyTally, scores } from './metrics.ts'

describe(scores, () => {
  it.each([
    ['half found, half of that right', { hits: 1, extra: 1, missed: 1 }, [0.5, 0.5, 0.5]],
    ['all found, and as much again', { hits: 2, extra: 2, missed: 0 }, [0.5, 1, 2 / 3]],
    ['nothing found', { hits: 0, extra: 0, missed: 3 }, [1, 0, 0]],
    ['nothing to find', { hits: 0, extra: 0, missed: 0 }, [1, 1, 1]],
  ])('%s', (_name, tally, [precision, recall, f1]) => {
    expect(scores(tally)).toEqual({ precision, recall, f1 })
  })
})

describe(count, () => {
  it('adds up passages', () => {
    const tally = emptyTally()
    count(tally, new Set(['taiwan', 'trade']), new Set(['taiwan']))
    count(tally, new Set(), new Set(['trade']))
    expect(tally).toEqual({ hits: 1, extra: 1, missed: 1 })
  })
})

describe(Confusions, () => {
  it('puts the commonest first and keeps the first example', () => {
    const confusions = new Confusions()
    confusions.add('trade', 'finance', 'one')
    confusions.add('energy', 'climate', 'two')
    confusions.add('energy', 'climate', 'three')
    expect(confusions.table('All', 1)).toEqual({
      title: 'All',
      columns: ['coded', 'found', 'times', 'for example'],
      rows: [['energy', 'climate', 2, 'two']],
    })
  })
})
