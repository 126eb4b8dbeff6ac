import type { Table } from './stage.ts'

/** Counts of true positives, false positives and false negatives. */
export interface Tally {
  hits: number
  extra: number
  missed: number
}

export interface Scores {
  precision: number
  recall: number
  f1: number
}

/** Adds one passage to a tally: what was found in it, against what the hand coding holds. */
export function count(tally: Tally, found: ReadonlySet<string>, coded: ReadonlySet<string>): void {
  for (const value of found) {
    if (coded.has(value)) tally.hits += 1
    else tally.extra += 1
  }
  for (const value of coded) if (!found.has(value)) tally.missed += 1
}

export const emptyTally = (): Tally => ({ hits: 0, extra: 0, missed: 0 })

/** Precision, recall and their harmonic mean; 1 if there was nothing to find and nothing was found. */
export function scores({ hits, extra, missed }: Tally): Scores {
  const ratio = (of: number) => (of === 0 ? 1 : hits / of)
  return {
    precision: ratio(hits + extra),
    recall: ratio(hits + missed),
    f1: ratio(hits + (extra + missed) / 2),
  }
}

/** A confusion matrix with examples. */
export class Confusions {
  readonly #seen = new Map<string, { from: string; to: string; times: number; example: string }>()

  /** Notes a confusion; the first example stays. */
  add(from: string, to: string, example: string): void {
    const key = `${from} → ${to}`
    const entry = this.#seen.get(key)
    if (entry) entry.times += 1
    else this.#seen.set(key, { from, to, times: 1, example })
  }

  /** The most frequent confusions, as a table. */
  table(title: string, most = 20): Table {
    const entries = [...this.#seen.values()].toSorted((a, b) => b.times - a.times).slice(0, most)
    return {
      title,
      columns: ['coded', 'found', 'times', 'for example'],
      rows: entries.map(({ from, to, times, example }) => [from, to, times, example]),
    }
  }
}
