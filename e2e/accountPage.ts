import type { Locator, Page } from '@playwright/test'
import { RECORDS, type RawAccount, type RawRecord } from './fixtures.ts'

/** A call of which the American account is known only in part. */
export const CALL = '2021-11-12-blinken-wang-call'

/** The record with an id; throws if there is none. */
export function recordOf(id: string): RawRecord {
  const record = RECORDS.find(one => one.id === id)
  if (!record) throw new Error(`No record ${id}`)
  return record
}

/** The regions of the two accounts. */
export const us = (page: Page): Locator =>
  page.getByRole('region', { name: 'United States account' })
export const cn = (page: Page): Locator => page.getByRole('region', { name: 'Chinese account' })

/** The points that a record has of a side, none if it has no account. */
export const pointsOf = (record: RawRecord, side: 'us' | 'cn'): RawAccount['points'] =>
  record.accounts.find(account => account.side === side)?.points ?? []

/** The points of an account as the page shows them, top to bottom. */
export const textsIn = (page: Page, side: 'us' | 'cn'): Promise<string[]> =>
  (side === 'us' ? us(page) : cn(page)).locator('.point > p:nth-of-type(2)').allTextContents()
