import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect as plain, test as base, type Locator, type Page } from '@playwright/test'
import type Axe from 'axe-core'
import { BASE } from './base.ts'
import { watchUnknown } from './unknownPages.ts'

/** A record as stored in `data/engagements`, read here without any of the app's code. */
export interface RawRecord {
  id: string
  title: string
  format: string
  level: string
  status: string
  date: string
  endDate?: string
  dates: { us?: string; cn?: string }
  initiator: string
  place: { city: string; country: string } | null
  participants: { official: string; title: string; lead?: boolean }[]
  summary: string
  topics: string[]
  accounts: RawAccount[]
  related: { id: string; type: string }[]
  sources: { url: string; publisher: string; kind: string }[]
}

/** An account of a raw record. */
export interface RawAccount {
  side: 'us' | 'cn'
  coverage: 'full' | 'partial' | 'reported'
  form: 'readout' | 'remarks' | 'post' | 'statement'
  publisher: string
  url: string
  points: {
    text: string
    speaker: string
    act: string
    topics: string[]
    terms?: string[]
    words: number
    match?: string
    from?: string
  }[]
}

/** Known in full: the whole text was read, and it is not spoken word. */
export const isFull = ({ coverage, form }: Pick<RawAccount, 'coverage' | 'form'>): boolean =>
  coverage === 'full' && form !== 'remarks'

const DATA = join(import.meta.dirname, '..', 'data')

/** All records, in order of date and id, against which figures on the screen are checked. */
export const RECORDS: RawRecord[] = readdirSync(join(DATA, 'engagements'))
  .flatMap(year =>
    readdirSync(join(DATA, 'engagements', year)).map(
      file => JSON.parse(readFileSync(join(DATA, 'engagements', year, file), 'utf8')) as RawRecord,
    ),
  )
  .toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))

/** "38 of 309 engagements" */
export const outOf = (shown: number): string => `${shown} of ${RECORDS.length} engagements`

/** The same for as many records as match a test. */
export const countOf = (passes: (record: RawRecord) => boolean): string =>
  outOf(RECORDS.filter(passes).length)

/** A region of the page by its exact name. */
export const regionOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true })

/** The status line with the number of engagements. */
export const statusOf = (page: Page): Locator => regionOf(page, 'Filters').getByRole('status')

/** Waits until React has hydrated the elements, of which there is one at least. */
export const hydrated = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction(wanted => {
    const elements = [...document.querySelectorAll(wanted)]
    return (
      elements.length > 0 &&
      elements.every(element => Object.keys(element).some(key => key.startsWith('__react')))
    )
  }, selector)

/** Opens a page and waits until it is hydrated, so that no press is lost. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await hydrated(page, 'main h1')
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What follows the first entries of a long list, which are made alike. */
const MORE_OF_THE_SAME = ':is(li, tr, article, [role=row]):nth-child(n + 13)'

/**
 * Fails with a list of what axe finds wrong on the current page, including targets below 24 px.
 *
 * @param part a selector, to check only one part of the page
 * @param only the rules to check, if not all; of long lists only the first entries are then checked
 */
export async function expectAccessible(
  page: Page,
  part = 'html',
  only: readonly string[] = [],
): Promise<void> {
  // Not as a script element, which the page's content policy forbids.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const violations = await page.evaluate(
    async ([include, rules, more]) => {
      const { axe } = window as unknown as { axe: typeof Axe }
      // The menu's library passes focus on at once from these ends of an open menu.
      const exclude = ['[data-base-ui-focus-guard]', ...(rules.length > 0 ? [more] : [])]
      const found = await axe.run(
        { include, exclude },
        {
          resultTypes: ['violations'],
          rules: { 'target-size': { enabled: true } },
          ...(rules.length > 0 && { runOnly: { type: 'rule', values: [...rules] } }),
        },
      )
      return found.violations.map(({ id, nodes }) => ({
        rule: id,
        places: nodes.slice(0, 5).map(node => `${node.target.join(' ')}: ${node.failureSummary}`),
      }))
    },
    [part, only, MORE_OF_THE_SAME] as const,
  )
  expect(violations).toEqual([])
}

/** An address that begins with a slash, within the site. */
const within = <Value>(value: Value) =>
  typeof value === 'string' && value.startsWith('/') ? BASE + value : value

type Checked = Promise<{ pass: boolean; message: () => string }>

/** What a check with `not` or without it says, as a matcher's result. */
const resultOf = (isNot: boolean, check: Promise<void>): Checked =>
  check.then(
    () => ({ pass: !isNot, message: () => '' }),
    (error: unknown) => ({ pass: isNot, message: () => String(error) }),
  )

/**
 * Takes addresses that begin with a slash for addresses within the site. A page's own address is
 * read outside of it: after each try in vain, Playwright's matcher takes the accessibility tree of
 * the whole page.
 */
export const expect = plain.extend({
  toHaveURL(page: Page, url: string | RegExp, options?: { timeout?: number }): Checked {
    const address = plain.poll(() => page.url(), options)
    const checks = this.isNot ? address.not : address
    const { baseURL } = base.info().project.use
    const check =
      typeof url === 'string'
        ? checks.toBe(new URL(within(url), baseURL).href)
        : checks.toMatch(url)
    return resultOf(this.isNot, check)
  },
  toHaveAttribute(links: Locator, name: string, value: string | RegExp = /.*/s): Checked {
    const checks = this.isNot ? plain(links).not : plain(links)
    const wanted = name === 'href' ? within(value) : value
    return resultOf(this.isNot, checks.toHaveAttribute(name, wanted))
  },
})

/** Opens addresses that begin with a slash under a path. */
function openUnder(path: string, page: Page): void {
  const goto = page.goto.bind(page)
  page.goto = (url, options) => goto(url.startsWith('/') ? path + url : url, options)
}

/** The address of the site, and that of another site's page that embeds it. */
const HERE = new Set(['localhost', '127.0.0.1'])

/**
 * This suite's test: fails on any error that the page throws or logs, and any request to another
 * site.
 */
export const test = base.extend<{
  /** Console errors that a test causes on purpose. */
  expectedErrors: RegExp | null
  quietConsole: void
}>({
  context: async ({ context, baseURL }, provide) => {
    const path = new URL(baseURL ?? '').pathname.replace(/\/$/, '')
    if (path !== '') {
      for (const page of context.pages()) openUnder(path, page)
      context.on('page', page => openUnder(path, page))
    }
    await provide(context)
  },
  page: async ({ page, context }, provide) => {
    // The tab of the test before, whose history would soon be full.
    const browser = await context.newCDPSession(page)
    await browser.send('Page.resetNavigationHistory')
    await browser.detach()
    await provide(page)
  },
  expectedErrors: [null, { option: true }],
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = []
      const isUnknownPage = watchUnknown(page)
      page.on('pageerror', error => errors.push(error.message))
      page.on('request', request => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && !HERE.has(hostname)) {
          errors.push(`asks ${request.url()}, another site`)
        }
      })
      page.on('console', message => {
        if (message.type() === 'error' && !isUnknownPage(message)) errors.push(message.text())
      })
      await page.addInitScript(() => {
        window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          console.error(`the content policy (${effectiveDirective}) refuses ${blockedURI}`)
        })
      })
      await use()
      const unexpected = errors.filter(text => !expectedErrors?.test(text))
      expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
})
