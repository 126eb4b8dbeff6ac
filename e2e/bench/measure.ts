import type { Browser } from '@playwright/test'

/** What a measure can use. */
export interface Bench {
  browser: Browser
  /** How often each figure is measured. */
  rounds: number
}

/** A table for printing. */
export interface Table {
  title: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** What is compared, and how to read it. */
  notes: readonly string[]
}

/** One thing that is measured: "peer". */
export interface Measure {
  name: string
  run: (bench: Bench) => Promise<Table>
}

/** "≤ 0.8: yes": the goal of a ratio or figure, and whether it is met. */
export const verdict = (figure: number, goal: number): string =>
  `${figure <= goal ? 'met' : 'missed'} (≤ ${goal})`

/** Measures several things in turn within each round, so that all face the same load. */
export async function alternate<Name extends string, Figures>(
  rounds: number,
  takers: Readonly<Record<Name, () => Promise<Figures>>>,
): Promise<Record<Name, Figures[]>> {
  const names = Object.keys(takers) as Name[]
  const taken = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<
    Name,
    Figures[]
  >
  for (let round = 0; round < rounds; round++) {
    for (const name of names) taken[name].push(await takers[name]())
  }
  return taken
}
