import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download } from '@playwright/test'
import { RECORDS, expect, openPage, test } from './fixtures.ts'
import { US_TEXT, CN_TEXT, usBox, cnBox, compareButton } from './ownTexts.ts'

const CALL = '2021-11-12-blinken-wang-call'

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8')

test('an engagement’s texts are compared, and a draft of a record is checked', async ({ page }) => {
  const record = RECORDS.find(({ id }) => id === CALL)
  await openPage(page, `/e/${CALL}`)
  await page.getByRole('link', { name: 'Compare the full texts' }).click()
  await expect(page).toHaveURL(`/compare?e=${CALL}`)
  for (const { side, publisher } of record?.accounts ?? []) {
    const label = side === 'us' ? 'United States' : 'China'
    await expect(page.getByLabel(`Publisher, ${label}`)).toHaveValue(publisher)
    await expect(page.getByLabel(`Address, ${label}`)).toHaveValue(/^https?:/)
  }
  await expect(page.getByText('paste the original here')).toHaveCount(2)
  await usBox(page).fill(US_TEXT)
  await cnBox(page).fill(CN_TEXT)
  await compareButton(page).click()
  await page.getByRole('radio', { name: 'Our points' }).check({ force: true })
  const [point] = record?.accounts[0]?.points ?? []
  await expect(page.locator('.account').getByText(point?.text ?? '')).toBeVisible()

  await page.getByRole('button', { name: 'Draft a record' }).click()
  const dialog = page.getByRole('dialog', { name: 'Draft a record' })
  await dialog.getByRole('button', { name: 'Save the draft' }).click()
  await expect(dialog.getByRole('alert')).toContainText('the official who led each side')
  await dialog.getByLabel('Title').fill('A call for the test')
  await dialog.getByLabel('Date').fill('2021-11-12')
  for (const [lead, name] of [
    ['American lead', 'Blinken'],
    ['Chinese lead', 'Wang Yi'],
  ] as const) {
    await dialog.getByRole('button', { name: lead }).click()
    await page.getByRole('combobox', { name: 'Find an official' }).fill(name)
    await page.keyboard.press('Enter')
  }
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save the draft' }).click()
  const draft = await textOf(await saved)
  expect(draft).not.toContain('Taiwan Strait remain vital')

  const folder = mkdtempSync(join(tmpdir(), 'parallax-'))
  try {
    cpSync(join(import.meta.dirname, '..', 'data'), folder, { recursive: true })
    rmSync(join(folder, 'datapackage.json'))
    const file = join(folder, 'engagements', '2021', (await saved).suggestedFilename())
    writeFileSync(file, draft.replaceAll(/"TO WRITE:[^"]*"/g, '"In our own words."'))
    expect(checkData(folder)).toContain('no faults')
  } finally {
    rmSync(folder, { recursive: true })
  }

  await openPage(page, '/compare?e=no-such-call')
  await expect(page.getByText('No engagement is recorded under “no-such-call”')).toBeVisible()
  await expect(usBox(page)).toBeVisible()
})

/** The output of `npm run check:data` for a folder; throws its list of faults. */
const checkData = (folder: string) =>
  execFileSync('npx', ['tsx', 'data/compile/cli.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, DATA_DIR: folder },
    encoding: 'utf8',
    stdio: 'pipe',
  })
