import type { Locator } from '@playwright/test'
import { RECORDS, expect, openPage, test } from './fixtures.ts'
import { CN_TEXT, US_TEXT, cnBox, compareButton, usBox } from './ownTexts.ts'

test('a copied link is what the field shows', async ({ page }) => {
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await openPage(page, '/?topics=energy')
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await copied()).toBe(page.url())

  await openPage(page, '/e/2021-11-12-blinken-wang-call?topics=taiwan')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this engagement' })
  await expect(dialog.getByRole('textbox', { name: 'Address', exact: true })).toHaveValue(
    page.url(),
  )
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText('Link copied')).toBeVisible()
  expect(await copied()).toBe(page.url())
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
  expect(types).toEqual(['text/plain'])

  const title = RECORDS.find(({ id }) => id === '2021-11-12-blinken-wang-call')?.title ?? ''
  await dialog.getByText('title and address', { exact: true }).click()
  await expect(dialog.getByRole('textbox', { name: 'Text with the address' })).toHaveValue(
    `${title} — ${page.url()}`,
  )
  await dialog.getByRole('button', { name: 'Copy text' }).click()
  await expect(dialog.getByText('Text copied')).toBeVisible()
  expect(await copied()).toBe(`${title} — ${page.url()}`)
})

/** The selected part of a field's text. */
const selected = (field: Locator) =>
  field.evaluate(node =>
    node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement
      ? node.value.slice(node.selectionStart ?? 0, node.selectionEnd ?? 0)
      : null,
  )

test('over plain http links are copied by hand, and comparisons kept', async ({ page }) => {
  // What browsers leave out there.
  await page.addInitScript(() => {
    const missing = [
      [Navigator.prototype, ['clipboard', 'serviceWorker', 'locks', 'storage']],
      [Crypto.prototype, ['randomUUID', 'subtle']],
      [window, ['caches', 'ClipboardItem', 'isSecureContext']],
    ] as const
    for (const [owner, names] of missing)
      for (const name of names) Reflect.deleteProperty(owner, name)
  })
  await openPage(page, '/?topics=energy')
  expect(await page.evaluate(() => 'clipboard' in navigator || 'randomUUID' in crypto)).toBe(false)
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  const field = page.getByRole('textbox', { name: 'Copy it from here, press Ctrl+C' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(page.url())
  expect(await selected(field)).toBe(page.url())

  await openPage(page, '/e/2021-11-12-blinken-wang-call')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this engagement' })
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByText('The text is selected: press Ctrl+C.')).toBeVisible()
  const address = dialog.getByRole('textbox', { name: 'Address' })
  await expect(address).toBeFocused()
  expect(await selected(address)).toBe(page.url())

  await openPage(page, '/compare')
  await usBox(page).fill(US_TEXT)
  await cnBox(page).fill(CN_TEXT)
  await compareButton(page).click()
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Kept on this device.')).toBeVisible()
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  const link = page.getByRole('textbox', { name: 'Link to this comparison' })
  await expect(link).toBeFocused()
  expect(await selected(link)).toContain('/compare#')
  await expect(page.getByText('press Ctrl+C')).toBeVisible()
})
