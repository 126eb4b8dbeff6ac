import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, hydrated, openPage, test } from './fixtures.ts'

const CALL = '/e/2021-11-12-blinken-wang-call'
const TITLE = 'Blinken–Wang call ahead of the virtual summit'

/** Serves one page from its own origin during a test; returns its address. */
async function serveElsewhere(body: string): Promise<{ address: string } & AsyncDisposable> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: () => new Promise(closed => server.close(() => closed())),
  }
}

test('the dialog gives the HTML of an iframe that works on another site', async ({
  page,
  context,
}) => {
  await openPage(page, `${CALL}?topics=taiwan`)
  const opener = page.getByRole('button', { name: 'Embed' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Embed this view' })
  const html = dialog.getByRole('textbox', { name: 'HTML of the frame' })
  const height = dialog.getByRole('textbox', { name: 'Height in pixels' })
  const preview = dialog.frameLocator('iframe')
  await expect(preview.getByRole('heading', { name: TITLE, includeHidden: true })).toBeVisible()
  await expect(dialog).toContainText(/\d shows all of it in a column 680 pixels wide\./)
  const fitting = Number(await height.inputValue())
  expect(fitting).toBeGreaterThan(600)
  await expect(html).toHaveValue(new RegExp(` height="${fitting}" `))

  await height.fill('50')
  await expect(dialog).toContainText('Give a whole number from 200 to 20,000.')
  await height.fill('640')
  await expect(html).toHaveValue(/ height="640" /)
  await dialog.getByRole('button', { name: 'Fit the content' }).press('Enter')
  await expect(html).toHaveValue(new RegExp(` height="${fitting}" `))
  const snippet = await html.inputValue()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()

  // A page of another origin, which follows the height that the iframe reports.
  await using elsewhere = await serveElsewhere(
    `<!doctype html><title>Elsewhere</title><body style="width: 500px">${snippet}<script>
      addEventListener('message', ({ data }) => {
        if (data.type === 'parallax:height') document.querySelector('iframe').height = data.height
      })</script>`,
  )
  await page.goto(elsewhere.address)
  const frame = page.frameLocator(`iframe[title="${TITLE} · Parallax"]`)
  await expect(frame.getByRole('heading', { name: TITLE })).toBeVisible()
  await expect(frame.getByRole('region', { name: 'Chinese account' })).toBeAttached()
  await expect(frame.getByRole('banner')).toBeHidden()
  await expect(frame.getByRole('navigation', { name: /Pages|Selection|Earlier/ })).toHaveCount(0)
  await expect(frame.getByRole('contentinfo')).toBeHidden()
  await expect
    .poll(() => page.locator('iframe').evaluate(element => element.clientHeight))
    .not.toBe(fitting)

  // Views and places of the same page stay in the iframe; other links open a new tab.
  await frame.getByText('As issued').click()
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/topics=taiwan&by=order&embed=1$/)
  const source = frame.getByRole('link', {
    name: `Parallax · ${TITLE}, 12 Nov 2021 · open the full page`,
  })
  await expect(source).toHaveAttribute('href', `${CALL}?topics=taiwan&by=order`)
  // In a narrow frame the head is folded, as on a phone.
  await frame.getByText(/^Who, where, topics/).click()
  const official = frame.getByRole('link', { name: 'Antony Blinken', exact: true })
  await frame.getByRole('link', { name: 'Taiwan', exact: true }).first().click()
  await expect(frame.locator('.point[data-topics~="taiwan"]').first()).toBeFocused()
  await expect(official).toBeVisible()
  const [opened] = await Promise.all([context.waitForEvent('page'), official.click()])
  await expect(opened).toHaveURL(/\/officials\/antony-blinken\?topics=taiwan$/)
  await expect(opened.getByRole('banner')).toBeVisible()
  expect(page.frames()[1]?.url()).toMatch(/2021-11-12-blinken-wang-call\?.*&embed=1#taiwan$/)
})

test('a long page is suggested in a frame that scrolls', async ({ page }) => {
  await openPage(page, '/topics/taiwan')
  await page.getByRole('button', { name: 'Embed' }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this view' })
  await expect(dialog).toContainText(/pixels wide it is [\d,]+ pixels high; the frame scrolls\./)
  const height = dialog.getByRole('textbox', { name: 'Height in pixels' })
  await expect(height).toHaveValue('800')
  await height.fill('1200')
  await dialog.getByRole('button', { name: 'Back to 800' }).click()
  await expect(dialog.getByRole('textbox', { name: 'HTML of the frame' })).toHaveValue(
    / height="800" /,
  )
})

test('one topic or one point is embedded at the height of its content', async ({ page }) => {
  await openPage(page, `${CALL}?by=order#taiwan`)
  const dialog = page.getByRole('dialog', { name: 'Embed this view' })
  // The page may scroll to the topic in the middle of a press.
  await expect(async () => {
    if (await dialog.isHidden()) {
      await page.getByRole('button', { name: 'Embed' }).click({ timeout: 5000 })
    }
    await expect(dialog).toBeVisible({ timeout: 5000 })
  }).toPass()
  const part = dialog.getByLabel('Show')
  const html = dialog.getByRole('textbox', { name: 'HTML of the frame' })
  const isMeasured = () => expect(dialog).toContainText(/\d shows all of it in a column 680/)
  await expect(part).toHaveValue('taiwan')
  const preview = dialog.frameLocator('iframe')
  await expect(preview.locator('.topic-head')).toHaveCount(1)
  await isMeasured()
  const topic = await html.inputValue()
  await part.selectOption('cn-5')
  await expect(preview.locator('.point')).not.toHaveCount(0)
  // The column is as narrow as a phone, which shows the side of the point.
  await expect(preview.locator('.accounts-scroller')).toHaveAttribute('data-shown', 'cn')
  await expect(preview.locator('#cn-5')).toBeInViewport()
  await isMeasured()
  const point = await html.inputValue()
  expect(point).toContain(`${TITLE}, point 5 of the Chinese account`)

  for (const [snippet, hash] of [
    [point, '#cn-5'],
    [topic, '#taiwan'],
  ] as const) {
    await using elsewhere = await serveElsewhere(
      `<!doctype html><title>Elsewhere</title><body style="width: 680px; margin: 0">${snippet}`,
    )
    await page.goto(elsewhere.address)
    const frame = page.frames()[1]
    await expect(page.frameLocator('iframe').locator('.point').first()).toBeVisible()
    expect(frame?.url()).toContain(`embed=1${hash}`)
    const given = Number(/ height="(\d+)"/.exec(snippet)?.[1])
    const content = () =>
      frame?.evaluate(() => document.documentElement.getBoundingClientRect().height)
    await expect.poll(content).toBeGreaterThan(given - 4)
    await expect.poll(content).toBeLessThanOrEqual(given)
    expect(given).toBeLessThan(2000)
  }

  // The number of a point leads to it within the topic, which stays as it is.
  const points = page.frameLocator('iframe').locator('.point')
  const shown = await points.count()
  await points
    .getByRole('link', { name: /^Point/ })
    .first()
    .click()
  await expect(points.first()).toBeFocused()
  await expect(points.first()).toHaveAttribute('data-target')
  expect(page.frames()[1]?.url()).toMatch(/embed=1#us-\d+$/)
  await expect(points).toHaveCount(shown)
  expect(shown).toBeGreaterThan(2)
})

test('an explorer in an iframe filters within it', async ({ page }) => {
  await page.goto('/?topics=balloon&embed=1')
  await hydrated(page, 'main')
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeHidden()
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(page).toHaveURL('/?embed=1')
  await expect(page.getByRole('link', { name: /open the full page$/ })).toHaveAttribute('href', '/')
})

test.describe('in a sandbox', () => {
  // The browser tells the console what the sandbox refuses.
  test.use({ expectedErrors: /sandboxed|CORS|ERR_FAILED/ })

  test('an iframe shows its content and its source, whatever it may run', async ({
    page,
    browser,
    baseURL,
  }) => {
    const address = `${baseURL}${CALL}?topics=taiwan&embed=1`
    const frame = (sandbox: string) =>
      `<iframe sandbox="${sandbox}" src="${address}" width="700" height="800"></iframe>`
    await using elsewhere = await serveElsewhere(
      `<!doctype html><title>Elsewhere</title>${frame('allow-scripts')}${frame('')}`,
    )
    await page.goto(elsewhere.address)
    const scripted = page.frameLocator('iframe').first()
    const source = `Parallax · ${TITLE}, 12 Nov 2021 · open the full page`
    await expect(scripted.getByRole('link', { name: source })).toBeVisible()
    await expect(scripted.getByText('Source: Parallax')).toHaveCount(0)
    await scripted.getByText('As issued').click()
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/by=order&embed=1$/)
    await expect(scripted.getByRole('radio', { name: 'As issued' })).toBeChecked()
    await expect(scripted.getByRole('banner')).toBeHidden()

    const still = page.frameLocator('iframe').last()
    const line = { name: 'Source: Parallax · open the full page' }
    await expect(still.getByRole('heading', { name: TITLE })).toBeVisible()
    await expect(still.getByRole('link', line)).toBeVisible()

    // A host that lets no other origin load the scripts.
    await using context = await browser.newContext()
    await context.route(/\.js$/, async route => {
      const response = await route.fetch()
      const headers = { ...response.headers(), 'access-control-allow-origin': elsewhere.address }
      await route.fulfill({ response, headers })
    })
    const other = await context.newPage()
    await other.goto(elsewhere.address)
    const refused = other.frameLocator('iframe').first()
    await expect(refused.getByRole('heading', { name: TITLE })).toBeVisible()
    await expect(refused.getByRole('link', line)).toBeVisible()
    await expect(refused.getByRole('banner')).toBeHidden()
  })
})
