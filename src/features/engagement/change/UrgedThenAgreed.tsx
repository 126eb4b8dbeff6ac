import type { UrgedThenAgreed as UrgedTopic } from '../../../domain/change/urgedThenAgreed.ts'
import { claimReportOf } from '../../../domain/claims/otherReport.ts'
import { claimLine } from '../../../domain/claims/labels.ts'
import type { EngagementRecord } from '../../../domain/record/engagement.ts'
import type { PlacedPoint } from '../../../domain/accounts/pairing.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { topicName } from '../../../accounts/topicName.ts'
import { Panel } from '../../../ui/Panel.tsx'

interface UrgedThenAgreedProps {
  changes: readonly UrgedTopic[]
  /** The present engagement, and the earlier one. */
  record: EngagementRecord
  last: EngagementRecord
}

/** Topics on which the earlier account urges something and this one agrees. */
export function UrgedThenAgreed({ changes, record, last }: UrgedThenAgreedProps) {
  const { topics } = useCatalog()
  if (changes.length === 0) return null
  return (
    <Panel title="Urged then, agreed now" note="By topic; the agreement need not meet the demand.">
      <ul className="space-y-3 text-[0.9375rem]">
        {changes.map(({ topic, urged, agreed }) => (
          <li key={topic}>
            <span className="font-semibold">{topicName(topics, topic)}</span>
            <PointLine when="Then" placed={urged} record={last} />
            <PointLine when="Now" placed={agreed} record={record} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

interface PointLineProps {
  when: string
  placed: PlacedPoint
  record: EngagementRecord
}

function PointLine({ when, placed, record }: PointLineProps) {
  const { point, side, index } = placed
  return (
    <p className="leading-snug">
      <span className="text-[0.8125rem] text-soft">
        {when}, point {index + 1}: {claimLine(point, side, claimReportOf(placed, record.accounts))}.
      </span>{' '}
      {point.text}
    </p>
  )
}
