import type { EngagementRecord } from '../../domain/engagement.ts'
import type { TopicRow } from '../../domain/pairing.ts'
import type { View } from '../../domain/view.ts'
import { SideByTopic } from './SideByTopic.tsx'
import { TopicHead } from './TopicHead.tsx'

interface ByTopicProps {
  record: EngagementRecord
  rows: readonly TopicRow[]
  view: View
  target: string | null
  onTerm: ((term: string) => void) | undefined
}

/**
 * A row a topic. Each account is one element of the page, so that it can be read through; the
 * two share the rows of one grid, so that topics and matched points stand at one height.
 */
export function ByTopic({ record, rows, view, target, onTerm }: ByTopicProps) {
  // Bars end at the edge for the largest share; never nearer to it than half a column's worth.
  const most = Math.max(0.5, ...rows.flatMap(({ us, cn }) => [us.share ?? 0, cn.share ?? 0]))
  const sideProps = { record, rows, asked: view.topics, target, onTerm }
  return (
    <div className="account-columns by-topic">
      <SideByTopic side="us" {...sideProps} />
      <div role="group" aria-label="Topics, with their shares of words" className="topic-column">
        <div />
        {rows.map(row => (
          <TopicHead key={row.topic} row={row} most={most} view={view} target={target} />
        ))}
      </div>
      <SideByTopic side="cn" {...sideProps} />
    </div>
  )
}
