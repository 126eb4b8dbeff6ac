import type { TopicRow } from '../domain/accounts/pairing.ts'
import { SideByTopic } from './SideByTopic.tsx'
import { TopicHead } from './TopicHead.tsx'
import type { ShownAccounts } from './shownAccounts.ts'

/** As many rows as accounts.css makes ready. */
const MOST_CELLS = 999

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
  // An intro, then per topic its cells and one more on a phone.
  const cells = rows.reduce((sum, { pairs }) => sum + pairs.length + 2, 1)
  const sideProps = { shown, rows, target }
  return (
    <div
      className="account-columns by-topic"
      style={cells > MOST_CELLS ? { gridTemplateRows: `repeat(${cells}, auto)` } : undefined}
    >
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
