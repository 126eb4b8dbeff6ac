import { useEffect, useMemo, useRef, useState } from 'react'
import type { Topic } from '../../domain/record/engagement.ts'
import type { TopicRecord as RecordOfTopic } from '../../domain/accounts/extracts.ts'
import { chosenActs } from '../../domain/record/acts.ts'
import { buildRecord, firstRows } from '../../domain/accounts/topicRecord.ts'
import { englishAtFirst } from '../../domain/terms/english.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useShowMore } from '../../ui/useShowMore.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { RecordNote } from './RecordNote.tsx'
import { RecordRowItem } from './RecordRowItem.tsx'

const ORDER_OPTIONS = [
  { value: 'first', label: 'oldest first' },
  { value: 'last', label: 'newest first' },
] as const

/** Which of the two accounts a phone shows, one below the other. */
const SIDE_OPTIONS = [
  { value: 'both', label: 'both sides' },
  { value: 'us', label: 'US' },
  { value: 'cn', label: 'China' },
] as const

interface TopicRecordProps extends PanelInput {
  topic: Topic
  record: RecordOfTopic
}

/** All points of both accounts on a topic, engagement by engagement, in order of date. */
export function TopicRecord(props: TopicRecordProps) {
  const { topic, record, engagements, drawn, view, onChange } = props
  const latestFirst = drawn.order === 'last'
  const chosen = chosenActs(drawn)
  const { entries, english } = record
  const years = useMemo(
    () => buildRecord(entries, engagements, latestFirst, chosen),
    [entries, engagements, latestFirst, chosen],
  )
  const sizes = new Map(years.map(({ year, rows }) => [year, rows.length]))
  const [limit, more] = useShowMore(years.reduce((all, { rows }) => all + rows.length, 0))
  const [side, setSide] = useState<(typeof SIDE_OPTIONS)[number]['value']>('both')
  const shown = useMemo(() => firstRows(years, limit), [years, limit])
  const worded = useMemo(() => {
    const rows = shown.flatMap(year => year.rows)
    return englishAtFirst(
      rows.flatMap(({ us, cn }) => [...us.points, ...cn.points]),
      english,
    )
  }, [shown, english])
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The record arrives after the page, when the browser has already looked for the anchor.
    const year = CSS.escape(window.location.hash.slice(1))
    if (year) list.current?.querySelector(`#${year}`)?.scrollIntoView()
  }, [])
  return (
    <Panel
      title="The record"
      note={<RecordNote topic={topic.id} years={years} view={drawn} />}
      controls={
        <>
          <span className="md:hidden">
            <Choice label="Accounts shown" options={SIDE_OPTIONS} value={side} onChange={setSide} />
          </span>
          <Choice
            label="Order by date"
            options={ORDER_OPTIONS}
            value={view.order === 'last' ? 'last' : 'first'}
            onChange={value => onChange({ order: value === 'last' ? 'last' : 'own' })}
          />
        </>
      }
    >
      <nav aria-label="Years of the record" className="no-print mb-2 text-sm">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {shown.map(({ year }) => (
            <li key={year}>
              <a
                href={`#y${year}`}
                className="inline-flex min-h-6 items-center underline-offset-4 hover:underline"
              >
                {year}
                <span className="ml-1 text-soft">{sizes.get(year)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div ref={list} data-only={side}>
        {shown.map(({ year, rows }) => (
          <section key={year} id={`y${year}`} aria-label={year}>
            <div className="sticky top-0 z-10 grid items-baseline gap-x-6 border-b border-ink bg-paper pt-3 pb-1 print:static print:break-after-avoid print:grid-cols-[8rem_1fr_1fr] md:grid-cols-[10rem_1fr_1fr] lg:gap-x-10 lg:grid-cols-[13rem_1fr_1fr]">
              <h3 className="font-serif text-2xl font-semibold">{year}</h3>
              <p className="font-serif font-semibold text-us max-md:not-print:hidden">
                United States
              </p>
              <p className="font-serif font-semibold text-cn max-md:not-print:hidden">China</p>
            </div>
            <ol>
              {rows.map(row => (
                <RecordRowItem
                  key={row.engagement.id}
                  row={row}
                  topic={topic.id}
                  view={drawn}
                  worded={worded}
                  onTerm={term => onChange({ term })}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {more}
    </Panel>
  )
}
