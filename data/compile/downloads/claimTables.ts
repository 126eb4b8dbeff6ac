import { describeClaims } from '../../../src/domain/claims/described.ts'
import { CLAIM_KINDS, STANDINGS } from '../../../src/domain/record/claim.ts'
import { SIDES, SPEAKERS } from '../../../src/domain/record/engagement.ts'
import type { Dataset } from '../dataset.ts'
import { ENGAGEMENT_ID, TO_ENGAGEMENT } from './engagementTables.ts'
import { column, optional, type Column, type ForeignKey, type Table } from './table.ts'

const CLAIM = column('claim', { text: 'Number of the claim in its engagement, from 1.' }, 'integer')

const word = (name: string, text: string, values: readonly string[]): Column => ({
  ...column(name, { text }),
  values,
})

const TO_POINT: ForeignKey = {
  columns: ['engagement', 'side', 'position'],
  table: 'points',
  of: ['engagement', 'side', 'position'],
}

/** What is claimed to be agreed or to have been said, who reports it, and in which points. */
export function claimTables({ records }: Dataset): Table[] {
  const claims = records.flatMap(({ id, accounts }) =>
    describeClaims(accounts).map((claim, index) => ({ key: [id, index + 1], claim })),
  )
  return [
    {
      name: 'claims',
      title: 'Claims',
      description:
        'A row is one exchange that an account calls agreed, or in which it reports the other side’s words.',
      columns: [
        ENGAGEMENT_ID,
        CLAIM,
        word('kind', 'An agreement, or an attribution of words to the other side.', CLAIM_KINDS),
        word(
          'standing',
          'Who reports it: both accounts (of an agreement: as agreed); both, one of them as agreed; the American or the Chinese account alone, the other being known in full; or not known.',
          STANDINGS,
        ),
        word('by', 'Whose account calls it agreed, or reports the other side’s words.', SPEAKERS),
      ],
      key: ['engagement', 'claim'],
      foreignKeys: [TO_ENGAGEMENT],
      rows: claims.map(({ key, claim: { kind, standing, by } }) => [...key, kind, standing, by]),
    },
    {
      name: 'claim_points',
      title: 'Points of claims',
      description: 'A row is one point of one claim, with the label that pages give it.',
      columns: [
        ENGAGEMENT_ID,
        CLAIM,
        word('side', 'Whose account it is.', SIDES),
        column('position', { text: 'Place of the point in its account, from 1.' }, 'integer'),
        column('label', { text: 'Who does what, as far as it is known to be true.' }),
        optional('other_account', { text: 'What the other side’s account has of it.' }),
      ],
      key: ['engagement', 'side', 'position'],
      // Only one foreign key per column, since readers of the standard resolve only one.
      foreignKeys: [TO_POINT],
      rows: claims.flatMap(({ key, claim }) =>
        claim.points.map(({ side, position, label, otherAccount }) => [
          ...key,
          side,
          position,
          label,
          otherAccount,
        ]),
      ),
    },
  ]
}
