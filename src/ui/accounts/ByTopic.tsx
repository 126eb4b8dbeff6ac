import type { TopicRow } from '../../domain/pairing.ts'
import { SideByTopic } from './SideByTopic.tsx'
import { TopicHead } from './TopicHead.tsx'
import type { ShownAccounts } from './shownAccounts.ts'

interface ByTopicProps {
  shown: ShownAccounts
  rows: readonly TopicRow[]
  target: string | null
}

/**
 * A row a topic. Each account is one element of the page, so that it can be read through; the
 * two share the rows of one grid, so that topics and matched points stand at one height.
 */
export function ByTopic({ shown, rows, target }: ByTopicProps) {
  // Bars end at the edge for the largest share; never nearer to it than half a column's worth.
  const most = Math.max(0.5, ...rows.flatMap(({ us, cn }) => [us.share ?? 0, cn.share ?? 0]))
  const sideProps = { shown, rows, target }
  return (
    <div className="account-columns by-topic">
      <SideByTopic side="us" {...sideProps} />
      <div role="group" aria-label="Topics, with their shares of words" className="topic-column">
        <div />
        {rows.map(row => (
          <TopicHead key={row.topic} row={row} most={most} shown={shown} target={target} />
        ))}
      </div>
      <SideByTopic side="cn" {...sideProps} />
    </div>
  )
}
