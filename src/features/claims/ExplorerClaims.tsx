import { memo, useMemo } from 'react'
import { isChosen } from '../../domain/claims/choice.ts'
import { placeClaims } from '../../domain/claims/keys.ts'
import { count } from '../../domain/record/labels.ts'
import type { PanelContent } from '../../url/panelInput.ts'
import { ClaimsPanel } from './ClaimsPanel.tsx'

const CHOICES = ['agreement', 'attribution.cn', 'attribution.us'] as const
const NOTHING_MORE = {}

/** The claims of the filtered accounts, by who reports them. */
export const ExplorerClaims = memo(function ExplorerClaims({ engagements, drawn }: PanelContent) {
  const claims = useMemo(
    () =>
      placeClaims(
        engagements.map(engagement => ({ engagement, claims: engagement.claims })),
      ).filter(claim => isChosen(claim, drawn)),
    [engagements, drawn],
  )
  return (
    <ClaimsPanel
      note={`who reports what was agreed, and what each attributes to the other: ${count(claims.length, 'claim')}`}
      claims={claims}
      choices={CHOICES}
      hasTopics
      within={NOTHING_MORE}
      drawn={drawn}
    />
  )
})
