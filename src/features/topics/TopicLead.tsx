import { useMemo } from 'react'
import type { Engagement, Topic } from '../../domain/record/engagement.ts'
import { formatShare } from '../../domain/measures/figures.ts'
import { SIDE_LABELS } from '../../domain/record/labels.ts'
import { measureLead } from '../../domain/accounts/lead.ts'
import { useMatchesFile } from '../../dataset/topicQueries.ts'
import { Panel } from '../../ui/Panel.tsx'
import { percent } from '../../ui/percent.ts'
import { FEWEST_EXCHANGES, leadText } from './topicTexts.ts'

interface TopicLeadProps {
  topic: Topic
  engagements: readonly Engagement[]
}

/** Which side puts a topic earlier in its account. */
export function TopicLead({ topic, engagements }: TopicLeadProps) {
  const matches = useMatchesFile()
  const lead = useMemo(() => {
    const ids = new Set(engagements.map(engagement => engagement.id))
    const exchanges = matches.filter(({ engagement }) => ids.has(engagement))
    return measureLead(exchanges).get(topic.id)
  }, [matches, engagements, topic.id])
  return (
    <Panel title="Who puts it first">
      {lead && lead.exchanges >= FEWEST_EXCHANGES && (
        <svg
          role="img"
          aria-label={`Washington earlier ${formatShare(lead.usEarlier)}, same place ${formatShare(lead.same)}, Beijing earlier ${formatShare(lead.cnEarlier)}`}
          width="100%"
          height="34"
          className="mb-1 block text-xs"
        >
          <rect width={percent(lead.usEarlier * 100)} height="14" className="fill-us" />
          <rect
            x={percent(lead.usEarlier * 100)}
            width={percent(lead.same * 100)}
            height="14"
            className="fill-rule"
          />
          <rect
            x={percent((1 - lead.cnEarlier) * 100)}
            width={percent(lead.cnEarlier * 100)}
            height="14"
            className="fill-cn"
          />
          <text y="29" className="fill-us">
            {SIDE_LABELS.us.capital} earlier {formatShare(lead.usEarlier)}
          </text>
          <text x="100%" y="29" textAnchor="end" className="fill-cn">
            {formatShare(lead.cnEarlier)} {SIDE_LABELS.cn.capital} earlier
          </text>
        </svg>
      )}
      <p className="max-w-[44em] text-[0.9375rem]">{leadText(lead, topic.label)}</p>
    </Panel>
  )
}
