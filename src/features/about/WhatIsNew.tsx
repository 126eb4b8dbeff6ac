import { useState } from 'react'
import { formatDayShort, parseDay } from '../../domain/time/day.ts'
import { ACCOUNT_LABELS, count } from '../../domain/record/labels.ts'
import type { Arrivals } from '../../domain/record/releases.ts'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { EntryName, whenText, type PageOf } from './EntryName.tsx'
import { Section } from './Section.tsx'

const FEW = 6

interface WhatIsNewProps {
  /** The latest version first. */
  arrivals: readonly Arrivals[]
  pageOf: PageOf
}

/** The engagements and accounts added to the record, by day. */
export const WhatIsNew = ({ arrivals, pageOf }: WhatIsNewProps) => (
  <Section id="new" title="What is new">
    <p>
      Engagements and accounts by the day on which they were added to the record, not the day on
      which they took place or were published.
    </p>
    <ol className="mt-3 max-w-[46em]">
      {arrivals.map(one => (
        <li key={one.version + String(one.isReleased)} className="border-t border-hair py-3">
          <h3 className="font-medium">{whenText(one)}</h3>
          <p className="text-sm">{sentence(one)}</p>
          {!one.isFirst && <Arrived arrivals={one} pageOf={pageOf} />}
        </li>
      ))}
    </ol>
  </Section>
)

/** "88 engagements and 163 accounts were added; 3 of the accounts belong to earlier engagements." */
function sentence({ isFirst, engagements, accounts, later }: Arrivals): string {
  const what = [
    { number: engagements.length, one: 'engagement' },
    { number: accounts, one: 'account' },
  ].filter(({ number }) => number > 0)
  const all = what.map(({ number, one }) => count(number, one)).join(' and ')
  if (isFirst) return `The record began with ${all}.`
  const added = `${all} ${engagements.length + accounts === 1 ? 'was' : 'were'} added`
  if (later.length === 0) return `${added}.`
  const earlier = 'engagements recorded before'
  if (later.length === accounts && engagements.length === 0) return `${added} to ${earlier}.`
  return `${added}; ${later.length} of the accounts ${later.length === 1 ? 'belongs' : 'belong'} to ${earlier}.`
}

/** The first day of an engagement, which its id begins with: "12 Nov 2021". */
function dayIn(id: string): string {
  const day = parseDay(id.slice(0, 10))
  return day ? formatDayShort(day) : ''
}

/** What came in by name, the latest engagement first. */
function Arrived({
  arrivals: { engagements, later },
  pageOf,
}: Pick<WhatIsNewProps, 'pageOf'> & { arrivals: Arrivals }) {
  const [showsAll, setShowsAll] = useState(false)
  const entries = [
    ...engagements.map(id => ({ key: id, id, of: '' })),
    ...later.map(({ id, side }) => ({ key: `${id} ${side}`, id, of: ACCOUNT_LABELS[side] })),
  ].toSorted((a, b) => (a.key < b.key ? 1 : -1))
  // A button for one more would take as much room as the one.
  const few = entries.length > FEW + 1 ? FEW : entries.length
  return (
    <>
      <ul className="mt-1 space-y-0.5 text-sm">
        {entries.slice(0, showsAll ? undefined : few).map(({ key, id, of }) => (
          <li key={key}>
            {of && <span className="text-soft">{of}: </span>}
            <EntryName id={id} page={pageOf('engagements', id)} />{' '}
            <span className="text-soft">{dayIn(id)}</span>
          </li>
        ))}
      </ul>
      {entries.length > few && (
        <ShowAll
          isOpen={showsAll}
          onChange={setShowsAll}
          all={`Show all ${entries.length}`}
          few={`Show the latest ${FEW}`}
          under="list"
        />
      )}
    </>
  )
}
