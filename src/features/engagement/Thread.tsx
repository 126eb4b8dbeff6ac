import { useState } from 'react'
import { Link } from 'wouter'
import { formatDayShort } from '../../domain/time/day.ts'
import { wasHeld } from '../../domain/record/engagement.ts'
import { STATUS_LABELS } from '../../domain/record/labels.ts'
import { nearestInThread, type ThreadEntry } from '../../domain/record/thread.ts'
import type { View } from '../../domain/view/view.ts'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { engagementHref, filterOf } from '../../url/links.ts'
import './thread.css'

/** Longer threads are collapsed at first. */
const MOST = 5

interface ThreadProps {
  id: string
  thread: readonly ThreadEntry[]
  view: View
  prefetch: (id: string) => void
}

/** What led to this engagement, what it is part of and what followed, in order of date. */
export function Thread({ id, thread, view, prefetch }: ThreadProps) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? thread : nearestInThread(thread, id, MOST)
  return (
    <nav aria-label="Related engagements" className="folds mt-7 text-sm lg:mt-1">
      <h2 className="mb-2 border-t-2 border-ink pt-2 font-serif text-base font-semibold">
        In context
      </h2>
      <ol className="thread md:max-lg:columns-2 md:max-lg:gap-x-12">
        {shown.map(({ engagement, relations }) => (
          <li
            key={engagement.id}
            className="thread-stop relative break-inside-avoid pb-3 pl-4 last:pb-0"
          >
            <span className="block text-xs text-soft">
              {[formatDayShort(engagement.date), ...relations].join(' · ')}
              {!wasHeld(engagement) && ` · ${STATUS_LABELS[engagement.status].toLowerCase()}`}
            </span>
            {engagement.id === id ? (
              <span aria-current="true" className="font-semibold">
                {engagement.title}
              </span>
            ) : (
              <Link
                href={engagementHref(engagement.id, { ...filterOf(view), by: view.by })}
                className="underline decoration-rule underline-offset-4 hover:decoration-ink"
                onMouseEnter={() => prefetch(engagement.id)}
                onFocus={() => prefetch(engagement.id)}
              >
                {engagement.title}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {thread.length > MOST && (
        <ShowAll
          isOpen={isWhole}
          onChange={setIsWhole}
          all={`Show all ${thread.length}`}
          few="Show the nearest only"
          under="list"
        />
      )}
    </nav>
  )
}
