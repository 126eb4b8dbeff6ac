import { useId } from 'react'
import { sharesOverlap, type TopicRow } from '../domain/accounts/pairing.ts'
import { Hatching } from '../ui/Hatching.tsx'
import { SideByTopic } from './SideByTopic.tsx'
import { TopicHead } from './TopicHead.tsx'
import type { ShownAccounts } from './shownAccounts.ts'

/** The most rows for which accounts.css has rules. */
const MOST_CELLS = 999

const OVERLAP_NOTE = 'A point can count under several topics, so shares add up to more than 100%.'

interface ByTopicProps {
  shown: ShownAccounts
  rows: readonly TopicRow[]
}

/**
 * One row per topic. Each account is a single element, so that it can be read straight through; the
 * two share the rows of one grid, so that topics and matched points line up.
 */
export function ByTopic({ shown, rows }: ByTopicProps) {
  // Bars are scaled to the largest share, but at least to a half, so that small ones look small.
  const most = Math.max(0.5, ...rows.flatMap(({ us, cn }) => [us.share ?? 0, cn.share ?? 0]))
  // An intro, then for each topic its cells, plus its head on a phone.
  const cells = rows.reduce((sum, { pairs }) => sum + pairs.length + 2, 1)
  const note = sharesOverlap(rows) ? OVERLAP_NOTE : null
  const hatching = useId()
  const sideProps = { shown, rows }
  return (
    <div
      className="account-columns by-topic"
      style={cells > MOST_CELLS ? { gridTemplateRows: `repeat(${cells}, auto)` } : undefined}
    >
      <SideByTopic side="us" {...sideProps} />
      <div role="group" aria-label="Topics, with their shares of words" className="topic-column">
        <div className="flex flex-col justify-end">
          {note && (
            <p className="only-wide mx-auto max-w-36 px-2 pb-2 text-center text-xs text-soft">
              {note}
            </p>
          )}
          <svg className="absolute size-0" aria-hidden="true">
            <Hatching id={hatching} />
          </svg>
        </div>
        {rows.map((row, index) => (
          <TopicHead
            key={row.topic}
            row={row}
            most={most}
            shown={shown}
            hatching={hatching}
            note={index === 0 ? note : null}
          />
        ))}
      </div>
      <SideByTopic side="cn" {...sideProps} />
    </div>
  )
}
