import {
  RECORDS,
  expect,
  expectAccessible,
  isFull,
  openPage,
  outOf,
  regionOf,
  test,
  type RawRecord,
} from './fixtures.ts'

type Side = 'us' | 'cn'

const accountOf = (record: RawRecord, side: Side) =>
  record.accounts.find(account => account.side === side)

const fullOf = (records: readonly RawRecord[], side: Side) =>
  records.filter(({ accounts }) => accounts.some(one => one.side === side && isFull(one))).length

const SIDES = ['us', 'cn'] as const

/** "46 US and 72 Chinese accounts" */
const inFull = (records: readonly RawRecord[]) =>
  `${fullOf(records, 'us')} US and ${fullOf(records, 'cn')} Chinese accounts`

/** The expected text of a row in the coverage table, counted here independently. */
function rowOf(records: readonly RawRecord[]): string[] {
  const parts = SIDES.flatMap(side => {
    const accounts = records.flatMap(record => accountOf(record, side) ?? [])
    const reported = accounts.filter(({ coverage }) => coverage === 'reported').length
    const full = fullOf(records, side)
    return [full, accounts.length - full - reported, reported, records.length - accounts.length]
  })
  const paired = records.filter(({ accounts }) => accounts.length === 2).length
  return [records.length, paired, ...parts].map(String)
}

test('coverage is counted by year and side, and drawn, beside what the record spans', async ({
  page,
}) => {
  await openPage(page, '/about#coverage')
  const region = regionOf(page, 'Coverage')
  await expect(region.getByRole('img', { name: /^Accounts known in full/ })).toBeVisible()
  const years = [...new Set(RECORDS.map(({ date }) => date.slice(0, 4)))].toSorted()
  await expect(region.getByRole('rowheader')).toHaveText([...years, 'All'])
  for (const year of [...years, 'All']) {
    const own = RECORDS.filter(({ date }) => year === 'All' || date.startsWith(year))
    await expect(
      region
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: year }) })
        .getByRole('cell'),
    ).toHaveText(rowOf(own))
  }
  await expectAccessible(page, '#coverage')

  await expect(page.getByRole('main')).toContainText('from February 2017 to September 2026')
  await expect(page.getByRole('main')).toContainText(
    '(spoken words, as transcribed) never count as silent',
  )
})

test('figures link to the coverage on which they are based, under the same filter', async ({
  page,
}) => {
  await openPage(page, '/?topics=taiwan&level=leader')
  const shown = RECORDS.filter(
    ({ topics, level }) => topics.includes('taiwan') && level === 'leader',
  )
  const paired = shown.filter(({ accounts }) => accounts.length === 2)
  await expect(
    regionOf(page, 'Silences').getByRole('link', { name: `${inFull(paired)} known in full` }),
  ).toHaveAttribute('href', '/about?topics=taiwan&level=leader&accounts=both#coverage')
  await regionOf(page, 'Emphasis')
    .getByRole('link', { name: `${inFull(shown)}, full texts only` })
    .click()
  await expect(page).toHaveURL('/about?topics=taiwan&level=leader#coverage')
  const region = regionOf(page, 'Coverage')
  await expect(region).toContainText(`Counted here: ${outOf(shown.length)}`)
  await expect(region.getByRole('row').last().getByRole('cell')).toHaveText(rowOf(shown))
  await expect(region).toContainText(`${inFull(shown)} are known in full`)

  await region.getByRole('link', { name: 'Count the whole record' }).click()
  await expect(page).toHaveURL('/about#coverage')
  await expect(region.getByRole('row').last().getByRole('cell')).toHaveText(rowOf(RECORDS))
})
