import type { Settled } from '../../../domain/change/acts.ts'
import { echoOf } from '../../../domain/claims/echo.ts'
import { claimLine } from '../../../domain/claims/labels.ts'
import type { EngagementRecord } from '../../../domain/record/engagement.ts'
import type { PlacedPoint } from '../../../domain/accounts/pairing.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { topicName } from '../../../accounts/topicName.ts'
import { Panel } from '../../../ui/Panel.tsx'

interface SettledTopicsProps {
  settled: readonly Settled[]
  /** The present engagement, and the earlier one. */
  record: EngagementRecord
  last: EngagementRecord
}

/** Topics that were urged and are now agreed; nothing where there are none. */
export function SettledTopics({ settled, record, last }: SettledTopicsProps) {
  const { topics } = useCatalog()
  if (settled.length === 0) return null
  return (
    <Panel title="Urged then, agreed now" note="Of topics; the demand may be another.">
      <ul className="space-y-3 text-[0.9375rem]">
        {settled.map(({ topic, urged, agreed }) => (
          <li key={topic}>
            <span className="font-semibold">{topicName(topics, topic)}</span>
            <Told when="Then" placed={urged} record={last} />
            <Told when="Now" placed={agreed} record={record} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

interface ToldProps {
  when: string
  placed: PlacedPoint
  record: EngagementRecord
}

function Told({ when, placed, record }: ToldProps) {
  const { point, side, index } = placed
  return (
    <p className="leading-snug">
      <span className="text-[0.8125rem] text-soft">
        {when}, point {index + 1}: {claimLine(point, side, echoOf(placed, record.accounts))}.
      </span>{' '}
      {point.text}
    </p>
  )
}
