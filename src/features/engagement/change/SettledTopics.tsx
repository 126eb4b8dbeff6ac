import type { Settled } from '../../../domain/change/acts.ts'
import { actLine } from '../../../domain/record/labels.ts'
import type { PlacedPoint } from '../../../domain/accounts/pairing.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { topicName } from '../../../accounts/topicName.ts'
import { Panel } from '../../../ui/Panel.tsx'

/** Topics that were urged and are now agreed; nothing where there are none. */
export function SettledTopics({ settled }: { settled: readonly Settled[] }) {
  const { topics } = useCatalog()
  if (settled.length === 0) return null
  return (
    <Panel title="Urged then, agreed now" note="Of topics; the demand may be another.">
      <ul className="space-y-3 text-[0.9375rem]">
        {settled.map(({ topic, urged, agreed }) => (
          <li key={topic}>
            <span className="font-semibold">{topicName(topics, topic)}</span>
            <Told when="Then" placed={urged} />
            <Told when="Now" placed={agreed} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Told({ when, placed: { point, side, index } }: { when: string; placed: PlacedPoint }) {
  return (
    <p className="leading-snug">
      <span className="text-[0.8125rem] text-soft">
        {when}, point {index + 1}: {actLine(point, side)}.
      </span>{' '}
      {point.text}
    </p>
  )
}
