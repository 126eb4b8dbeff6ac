import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'

const TOPICS = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'data', 'topics.json'), 'utf8'),
) as { id: string; label: string }[]

/** The label of a topic on the screen. */
export const labelOf = (topic: string): string =>
  TOPICS.find(({ id }) => id === topic)?.label ?? topic

/** Shows the figure of a region as a table, whose code is fetched only then. */
export async function viewAsTable(region: Locator): Promise<void> {
  await region.getByRole('button', { name: /^View as table/ }).click()
  await expect(region.getByRole('button', { name: /^View as chart/ })).toBeVisible()
}

/** The cells of a region's table, row by row, without its header. */
export async function readTable(region: Locator): Promise<string[][]> {
  const rows = region.getByRole('table').locator('tbody tr')
  await rows.first().waitFor()
  return rows.evaluateAll(all =>
    all.map(row => [...row.querySelectorAll('th, td')].map(cell => cell.textContent ?? '')),
  )
}
