import { useMemo, useRef } from 'react'
import { Link } from 'wouter'
import { SIDES, type Topic } from '../../domain/record/engagement.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { filterOf, topicsHref } from '../../url/links.ts'
import { PeriodNotes } from './PeriodNotes.tsx'
import { accountsText, changeRows, changeSentence } from './changeRows.ts'
import type { PeriodInput } from './periodInput.ts'
import { usePeriodChange } from './usePeriodChange.ts'
import { usePeriodNames } from './usePeriodNames.ts'

interface TopicChangeProps extends PeriodInput {
  topic: Topic
}

/** How much of its words each side spends on one topic in two periods, in words. */
export function TopicChange(props: TopicChangeProps) {
  const { topic, drawn } = props
  const { topics } = useCatalog()
  const ids = useMemo(() => [topic.id], [topic.id])
  const box = useRef<HTMLDivElement>(null)
  const [change, intervals] = usePeriodChange(props, ids, box)
  const names = usePeriodNames(drawn)
  const [row] = changeRows(change, topics, intervals)
  const { basis, weight, versus } = drawn
  return (
    <div ref={box}>
      <PeriodNotes
        {...props}
        change={change}
        names={names}
        printed={accountsText(change, names, basis)}
      />
      {row ? (
        <div className="max-w-[40em] font-serif text-lg leading-snug text-pretty">
          {SIDES.filter(side => row[side].change !== null).map(side => (
            <p key={side} className="mb-2">
              {changeSentence(row, side, names)}
            </p>
          ))}
        </div>
      ) : (
        <p className="mb-2">Neither side has enough accounts that raise it to compare.</p>
      )}
      <p className="text-[0.8125rem] text-soft">
        <Link
          href={topicsHref({ ...filterOf(drawn), basis, weight, versus })}
          className="underline underline-offset-4"
        >
          All topics in these two periods
        </Link>
      </p>
    </div>
  )
}
