import { createHash } from 'node:crypto'
import { accountOf } from '../../../src/domain/accounts/pairing.ts'
import { FIELDS } from '../../../src/domain/codebook/fields.ts'
import { oncePer } from '../../../src/domain/lists.ts'
import { SIDES } from '../../../src/domain/record/engagement.ts'
import type { EntryKind } from '../../../src/domain/record/releases.ts'
import type { Dataset } from '../dataset.ts'
import type { Digest } from './digestSchema.ts'

/** In place of the hash of an empty field. */
export const NOTHING = '-'

/** 24 bits: one change in sixteen million goes unnoticed. */
const HASH_CHARACTERS = 4

/** The digest of the current dataset, on which its history and its arrivals rest. */
export const digestOf = oncePer(({ edition, records, officials, topics }: Dataset): Digest => {
  const entries = {
    // Each side's account counts separately.
    engagements: records.map(({ accounts, ...rest }) => ({
      ...rest,
      ...Object.fromEntries(SIDES.map(side => [accountField(side), accountOf(accounts, side)])),
    })),
    officials,
    topics,
  }
  const fields = {
    engagements: [
      ...Object.keys(FIELDS.engagement).filter(field => field !== 'accounts'),
      ...SIDES.map(accountField),
    ],
    officials: Object.keys(FIELDS.official),
    topics: Object.keys(FIELDS.topic),
  }
  const hashed = (kind: EntryKind): Record<string, string> =>
    Object.fromEntries(
      entries[kind].map(entry => [
        entry.id,
        fields[kind].map(field => hash((entry as Record<string, unknown>)[field])).join(' '),
      ]),
    )
  return {
    version: edition.version,
    released: edition.released,
    fields,
    entries: {
      engagements: hashed('engagements'),
      officials: hashed('officials'),
      topics: hashed('topics'),
    },
  }
})

/** "accounts.us" */
export const accountField = (side: string) => `accounts.${side}`

function hash(value: unknown): string {
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0)
  if (isEmpty) return NOTHING
  const json = JSON.stringify(value)
  return createHash('sha256').update(json).digest('base64url').slice(0, HASH_CHARACTERS)
}
