import { useState } from 'react'
import { SIDES, type Side, type Topic } from '../../../domain/record/engagement.ts'
import { formatShare } from '../../../domain/measures/figures.ts'
import { SIDE_LABELS } from '../../../domain/record/labels.ts'
import type { TopicRow } from '../../../domain/accounts/pairing.ts'
import { ShowAll } from '../../../ui/ShowAll.tsx'
import { SIDE_FILL, SIDE_TEXT } from '../../../ui/sideClass.ts'

const FEW = 8

interface EmphasisBarsProps {
  /** Those whose shares differ most first. */
  rows: readonly TopicRow[]
  topics: ReadonlyMap<string, Topic>
}

/** Each topic's share of the words of both texts, as bars on either side of its name. */
export function EmphasisBars({ rows, topics }: EmphasisBarsProps) {
  const [showsAll, setShowsAll] = useState(false)
  const most = Math.max(0.01, ...rows.flatMap(({ us, cn }) => [us.share ?? 0, cn.share ?? 0]))
  return (
    <section aria-label="Emphasis" className="min-w-0">
      <h3 className="font-serif text-lg font-semibold">Emphasis</h3>
      <p className="text-[0.8125rem] text-soft">
        Share of each text’s words by topic; the widest gaps first
      </p>
      <table className="mt-1 w-full table-fixed text-sm">
        <thead>
          <tr>
            <th scope="col" className="text-right font-normal text-us">
              {SIDE_LABELS.us.country}
            </th>
            <th scope="col" className="w-36 sm:w-44">
              <span className="sr-only">Topic</span>
            </th>
            <th scope="col" className="text-left font-normal text-cn">
              {SIDE_LABELS.cn.country}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, showsAll ? undefined : FEW).map(row => (
            <tr key={row.topic}>
              <Bar side="us" share={row.us.share ?? 0} most={most} />
              <th scope="row" className="px-2 py-0.5 text-center leading-tight font-normal">
                {topics.get(row.topic)?.label ?? row.topic}
              </th>
              <Bar side="cn" share={row.cn.share ?? 0} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > FEW && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${rows.length} topics`}
          few={`Show the first ${FEW}`}
          under="list"
        />
      )}
    </section>
  )
}

function Bar({ side, share, most }: { side: Side; share: number; most: number }) {
  return (
    <td className={`align-middle ${SIDE_TEXT[side]}`} aria-label={formatShare(share)}>
      <span className={`flex items-center gap-1.5 ${side === SIDES[0] ? 'flex-row-reverse' : ''}`}>
        <svg
          aria-hidden="true"
          className="h-3 shrink-0"
          // The number needs room beside the longest bar.
          style={{ width: `calc((100% - 2.75rem) * ${share / most})` }}
        >
          <rect width="100%" height="100%" className={SIDE_FILL[side]} />
        </svg>
        <span className={share === 0 ? 'text-soft' : ''}>{formatShare(share)}</span>
      </span>
    </td>
  )
}
