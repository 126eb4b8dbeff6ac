import { useMemo } from 'react'
import { isChosen } from '../../domain/claims/choice.ts'
import { placeClaims } from '../../domain/claims/keys.ts'
import type { Topic } from '../../domain/record/engagement.ts'
import { count } from '../../domain/record/labels.ts'
import type { PanelContent } from '../../url/panelInput.ts'
import { ClaimsPanel } from './ClaimsPanel.tsx'

const CHOICES = ['agreement', 'attribution.cn', 'attribution.us'] as const

interface TopicClaimsProps extends PanelContent {
  topic: Topic
}

/** What is claimed on a topic, and who reports it. */
export function TopicClaims({ topic, engagements, drawn }: TopicClaimsProps) {
  const within = useMemo(() => ({ topics: [topic.id] }), [topic])
  const claims = useMemo(
    () =>
      placeClaims(
        engagements.map(engagement => ({ engagement, claims: engagement.claims })),
      ).filter(claim => isChosen(claim, { ...drawn, ...within })),
    [engagements, drawn, within],
  )
  return (
    <ClaimsPanel
      heading={`Claims on ${topic.label}`}
      note={`${count(claims.length, 'claim')} on ${topic.label}, by who reports them`}
      claims={claims}
      choices={CHOICES}
      within={within}
      drawn={drawn}
    />
  )
}
