import { readFileSync } from 'node:fs'
import { BASE } from './base.ts'
import { RECORDS, expect, expectAccessible, openPage, regionOf, test } from './fixtures.ts'
import { readTable, viewAsTable } from './figures.ts'

interface RawConcept {
  id: string
  en: string
  zh: string
  terms: readonly string[]
  note?: string
}

const GLOSSARY = JSON.parse(
  readFileSync(new URL('../data/glossary.json', import.meta.url), 'utf8'),
) as readonly RawConcept[]

/** Every point that uses the concept: its day and whose account it is. */
const usesOf = ({ terms }: RawConcept) =>
  RECORDS.flatMap(({ id, date, accounts }) =>
    accounts.flatMap(({ side, points }) =>
      points
        .filter(point => point.terms?.some(term => terms.includes(term)))
        .map(() => ({ id, date, side })),
    ),
  )

const conceptOf = (id: string) => {
  const concept = GLOSSARY.find(one => one.id === id)
  if (!concept) throw new Error(`The glossary has no ${id}`)
  return concept
}

test('the table of concepts is what records and glossary say, ordered and filtered', async ({
  page,
}) => {
  await test.step('the table of concepts is what records and glossary say', async () => {
    await openPage(page, '/terms')
    const region = regionOf(page, 'Concepts')
    await viewAsTable(region)
    const rows = await readTable(region)
    expect(rows).toHaveLength(GLOSSARY.filter(concept => usesOf(concept).length > 0).length)
    for (const concept of GLOSSARY.slice(0, 60)) {
      const uses = usesOf(concept)
      const sides = ['us', 'cn'].flatMap(side => {
        const days = uses.filter(use => use.side === side).map(({ date }) => date)
        const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)]
        return [String(days.length), first ?? '–', last ?? '–']
      })
      expect(rows.find(([name]) => name === concept.en)?.slice(0, 8)).toEqual([
        concept.en,
        concept.zh,
        ...sides,
      ])
    }
  })
  await test.step('concepts are ordered as asked for, in the address', async () => {
    await openPage(page, '/terms?rank=name')
    const region = regionOf(page, 'Concepts')
    await expect(region.getByRole('listitem').first()).toContainText('100-day plan')
    await region.getByRole('combobox', { name: 'order' }).selectOption('taken over')
    await expect(page).toHaveURL('/terms?rank=taken')
    await expect(region.getByRole('listitem').first()).toContainText('later')
  })
  await test.step('the filter says whose uses count', async () => {
    await openPage(page, '/terms?from=2023-01-01&to=2023-12-31')
    const used = GLOSSARY.filter(concept =>
      usesOf(concept).some(({ date }) => date.startsWith('2023')),
    ).length
    await expect(regionOf(page, 'Concepts')).toContainText(`${used} concepts;`)
  })
})

test('a concept has every recorded use of both sides, and the principle beside the policy', async ({
  page,
}) => {
  await test.step('a concept has every recorded use of both sides, in order of time', async () => {
    const concept = conceptOf('one-china-policy')
    await openPage(page, `/terms/${concept.id}`)
    const region = regionOf(page, 'Every use')
    const uses = usesOf(concept)
    const ids = [...new Set(uses.map(({ id }) => id))]
    const links = region.getByRole('link')
    await expect(links).toHaveCount(ids.length)
    await expect(links.first()).toHaveAttribute('href', new RegExp(`^${BASE}/e/${ids[0]}`))
    for (const side of ['us', 'cn']) {
      const points = region.locator(`[data-side=${side}] > ul > li`)
      await expect(points).toHaveCount(uses.filter(use => use.side === side).length)
      // Each says what the other account has of it.
      for (const text of await points.allInnerTexts()) {
        expect(text).toMatch(
          /((also|not|agreed) in the|no) (American|Chinese) account|known only in part|Both agreed|but not as agreed/,
        )
      }
    }
    await region.getByText('newest first').click()
    await expect(page).toHaveURL(`/terms/${concept.id}?order=last`)
    await expect(links.first()).toHaveAttribute('href', new RegExp(`^${BASE}/e/${ids.at(-1)}`))
  })
  await test.step('the one-China principle stands beside the policy, and apart from it', async () => {
    await openPage(page, '/terms/one-china-policy')
    const region = regionOf(page, 'Beside it, and apart')
    for (const id of ['one-china-policy', 'one-china-principle']) {
      await expect(region).toContainText(conceptOf(id).note ?? '')
    }
    await region.getByRole('link', { name: 'one-China principle' }).click()
    await expect(page).toHaveURL('/terms/one-china-principle')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('one-China principle')
  })
})

test('the palette finds the guardrails by their Chinese and by another wording', async ({
  page,
}) => {
  await openPage(page, '/terms/mutual-respect')
  for (const wording of ['护栏', 'safety net']) {
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('dialog', { name: 'Go to' })
    await palette.getByRole('combobox').fill(wording)
    await palette
      .getByRole('option', { name: /guardrails/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/terms\/[a-z-]*guardrails/)
    await page.goBack()
    await expect(page).toHaveURL('/terms/mutual-respect')
  }
})

test('Chinese terms carry their English in an engagement, and lead to the concept', async ({
  page,
}) => {
  const record = RECORDS.find(({ accounts }) =>
    accounts.some(({ points }) => points.some(({ terms }) => terms?.includes('相互尊重'))),
  )
  await openPage(page, `/e/${record?.id}`)
  const term = page.getByRole('region', { name: 'Chinese account' }).getByText('“相互尊重”').first()
  await expect(term.locator('xpath=..')).toContainText(`(${conceptOf('mutual-respect').en})`)
  await term.click()
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^mutual respect/ })
    .click()
  await expect(page).toHaveURL('/terms/mutual-respect')
})

test('a concept that is none leads to the nearest', async ({ page }) => {
  await openPage(page, '/terms/one-china-polcy')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No concept')
  await page.getByRole('link', { name: 'one China policy' }).click()
  await expect(regionOf(page, 'Every use')).toBeVisible()
  await expectAccessible(page)
})
