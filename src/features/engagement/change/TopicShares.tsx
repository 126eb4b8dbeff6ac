import { groupBy } from '../../../domain/lists.ts'
import type { TopicChange } from '../../../domain/change/topics.ts'
import { isKnownInFull } from '../../../domain/record/known.ts'
import { formatDay } from '../../../domain/time/day.ts'
import { useCatalog } from '../../../dataset/CatalogContext.tsx'
import { topicName } from '../../../accounts/topicName.ts'
import { Panel } from '../../../ui/Panel.tsx'
import { percent } from '../../../ui/percent.ts'
import { SIDE_TEXT } from '../../../ui/sideClass.ts'
import type { BothAccounts } from './compareAccounts.ts'
import { KIND_HEADINGS, sharesText } from './changeTexts.ts'

interface TopicSharesProps extends BothAccounts {
  changes: readonly TopicChange[]
}

/** Each topic's share of words then, as a hollow dot, and now, as a filled one. */
export function TopicShares({ prior, now, record, last, changes }: TopicSharesProps) {
  const { topics } = useCatalog()
  const most = Math.max(0.1, ...changes.flatMap(change => [change.prior ?? 0, change.now ?? 0]))
  const ofPart = !isKnownInFull(prior) || !isKnownInFull(now)
  return (
    <Panel
      title="Space given to each topic"
      note={
        <span className={SIDE_TEXT[now.side]}>
          <span aria-hidden="true">○</span>{' '}
          <span className="text-soft">{formatDay(last.date)}</span> &nbsp;
          <span aria-hidden="true">●</span>{' '}
          <span className="text-soft">{formatDay(record.date)}</span>
        </span>
      }
    >
      <table className={`change-shares ${SIDE_TEXT[now.side]}`}>
        <caption className="sr-only">Share of the words of each account, then and now</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Topic</th>
            <th scope="col">Share of words, then and now</th>
          </tr>
        </thead>
        {[...groupBy(changes, ({ kind }) => kind)].map(([kind, group]) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="pt-2 text-left text-sm text-ink">
                {KIND_HEADINGS[kind]} <span className="font-normal text-soft">{group.length}</span>
              </th>
            </tr>
            {group.map(change => (
              <tr key={change.topic}>
                <th scope="row" className="text-left text-sm font-normal text-ink">
                  {topicName(topics, change.topic)}
                </th>
                <td aria-hidden="true" className="change-track">
                  <Dumbbell change={change} most={most} />
                </td>
                <td className="text-right text-[0.8125rem] whitespace-nowrap text-soft">
                  {sharesText(change)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="mt-2 text-[0.8125rem] text-soft">
        Share of the words{ofPart && ' in the part recorded'}. A point on several topics counts for
        each of them, so the shares may add up to more than 100%.
      </p>
    </Panel>
  )
}

/** Both shares as dots on one axis, joined by a line for the change. */
function Dumbbell({ change: { prior, now }, most }: { change: TopicChange; most: number }) {
  const at = (share: number) => percent(2 + (96 * share) / most)
  return (
    <svg className="block h-4 w-full overflow-visible">
      <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-hair" />
      {prior !== null && now !== null && prior > 0 && now > 0 && (
        <line x1={at(prior)} x2={at(now)} y1="50%" y2="50%" className="change-span" />
      )}
      {prior !== null && prior > 0 && (
        <circle cx={at(prior)} cy="50%" r="4" className="change-prior" />
      )}
      {now !== null && now > 0 && <circle cx={at(now)} cy="50%" r="4.5" className="change-now" />}
    </svg>
  )
}
