import { useMemo } from 'react'
import { isChosen } from '../../domain/claims/choice.ts'
import { claimedOfficials, placeClaims } from '../../domain/claims/keys.ts'
import type { Official } from '../../domain/record/engagement.ts'
import { tookPart } from '../../domain/record/officials.ts'
import { SIDE_LABELS, count } from '../../domain/record/labels.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import type { PanelContent } from '../../url/panelInput.ts'
import { ClaimsPanel } from './ClaimsPanel.tsx'

const CHOICES = { us: ['attribution.cn'], cn: ['attribution.us'] } as const

interface OfficialClaimsProps extends PanelContent {
  official: Official
}

/** What the other side’s accounts attribute to an official, in engagements that he or she led. */
export function OfficialClaims({ official, engagements, drawn }: OfficialClaimsProps) {
  const { officials } = useCatalog()
  const { side } = official
  const claims = useMemo(
    () =>
      placeClaims(
        engagements
          .filter(engagement => tookPart(engagement, official.id))
          .map(engagement => ({ engagement, claims: engagement.claims })),
      ).filter(
        claim =>
          claim.kind === 'attribution' &&
          isChosen(claim, drawn) &&
          claimedOfficials(claim, officials).includes(official.id),
      ),
    [engagements, drawn, official, officials],
  )
  if (side === 'other' || claims.length === 0) return null
  const { adjective } = SIDE_LABELS[side === 'us' ? 'cn' : 'us']
  return (
    <ClaimsPanel
      title={`What ${adjective} accounts attribute to ${official.short}`}
      note={`${count(claims.length, 'exchange')} in engagements that ${official.short} led, by whether the ${SIDE_LABELS[side].adjective} account reports them`}
      claims={claims}
      choices={CHOICES[side]}
      within={null}
      drawn={drawn}
    />
  )
}
