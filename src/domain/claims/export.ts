import type { ClaimKind } from '../record/claim.ts'
import { SIDES, type Engagement, type Side, type Topic } from '../record/engagement.ts'
import { SPEAKER_LABELS } from '../record/labels.ts'
import { STANDING_LABELS } from './choiceLabels.ts'
import { claimLine, lackText } from './labels.ts'
import type { ListedClaim } from './list.ts'
import { listedClaimReport, listedMissingReason, type SelectedEngagement } from './select.ts'

/** A claim as exported from the list on the screen. */
export interface ExportedClaim extends ListedClaim {
  engagement: Pick<Engagement, 'id' | 'title' | 'date'>
  /** Per side the text of its points as on the page, or why there are none. */
  said: Readonly<Record<Side, string>>
}

/** The claims in the order of the list, each with both halves in words. */
export const exportClaims = (selected: readonly SelectedEngagement[]): ExportedClaim[] =>
  selected.flatMap(({ engagement, claims }) =>
    claims.map(claim => ({
      ...claim,
      engagement: { id: engagement.id, title: engagement.title, date: engagement.date },
      said: { us: halfText(engagement, claim, 'us'), cn: halfText(engagement, claim, 'cn') },
    })),
  )

/** "7 Both agreed: They will meet again." */
function halfText({ accounts }: Engagement, claim: ListedClaim, side: Side): string {
  const points = claim[side].map(point => {
    const label = claimLine(point, side, listedClaimReport(claim, side, point, accounts))
    return `${point.index + 1} ${label}: ${point.text}`
  })
  return points.join('\n') || lackText(side, listedMissingReason(claim, side, accounts))
}

const KIND_LABELS: Record<ClaimKind, string> = {
  agreement: 'Agreement',
  attribution: 'The other side’s words',
}

/** The claims as a table, a row each, with the labels of the screen beside the codebook's words. */
export const claimTable = (
  selected: readonly SelectedEngagement[],
  topics: ReadonlyMap<string, Topic>,
  addressOf: (engagement: string) => string,
): { columns: readonly { label: string }[]; rows: readonly (readonly string[])[] } => ({
  columns: [
    'Date',
    'Engagement',
    'Engagement id',
    'Claim',
    'Claim id',
    'Standing',
    'Standing id',
    'By',
    'By id',
    'Topics',
    'Topic ids',
    'American account',
    'Chinese account',
    'Address',
  ].map(label => ({ label })),
  rows: exportClaims(selected).map(({ engagement, kind, standing, by, topics: ids, said }) => [
    engagement.date,
    engagement.title,
    engagement.id,
    KIND_LABELS[kind],
    kind,
    STANDING_LABELS[standing],
    standing,
    SPEAKER_LABELS[by],
    by,
    ids.map(id => topics.get(id)?.label ?? id).join('; '),
    ids.join('; '),
    ...SIDES.map(side => said[side]),
    addressOf(engagement.id),
  ]),
})
