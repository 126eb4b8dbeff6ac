import type { Browser } from '@playwright/test'

/** What a measure has at hand. */
export interface Bench {
  browser: Browser
  /** How often each figure is taken. */
  rounds: number
}

/** A table as it is printed. */
export interface Table {
  title: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** What is compared with what, and what to bear in mind. */
  notes: readonly string[]
}

/** One thing that is measured: "peer". */
export interface Measure {
  name: string
  run: (bench: Bench) => Promise<Table>
}

/** "≤ 0.8: yes", with the goal of the ratio or figure beside it. */
export const verdict = (figure: number, goal: number): string =>
  `${figure <= goal ? 'met' : 'missed'} (≤ ${goal})`

/** Takes figures of several things, one after the other in each round, so that all meet one load. */
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
