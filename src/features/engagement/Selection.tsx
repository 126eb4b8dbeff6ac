import { Link } from 'wouter'
import { formatDayShort } from '../../domain/time/day.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { activeFields } from '../../domain/view/filter.ts'
import type { Neighbours } from '../../domain/record/neighbours.ts'
import type { View } from '../../domain/view/view.ts'
import { engagementHref, explorerHref, filterOf } from '../../url/links.ts'

interface NeighbourProps {
  neighbours: Neighbours
  view: View
  prefetch: (id: string) => void
}

/** The position of this engagement in the reader's selection, with links to its neighbours. */
export function Selection({ neighbours, view, prefetch }: NeighbourProps) {
  const { previous, next } = neighbours
  return (
    <nav
      aria-label="Selection"
      className="no-print no-embed mb-6 max-md:mb-3 pointer-coarse:-mt-3 pointer-coarse:max-md:mb-0 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft"
    >
      <Link
        href={explorerHref(filterOf(view))}
        className="inline-flex min-h-6 items-center pointer-coarse:min-h-11 underline underline-offset-4 hover:text-ink"
      >
        {placeIn(neighbours, activeFields(view).length > 0)}
      </Link>
      <span className="ml-auto flex gap-x-5">
        {previous && (
          <Step rel="prev" to={previous} view={view} prefetch={prefetch} label="Previous">
            ← Previous
          </Step>
        )}
        {next && (
          <Step rel="next" to={next} view={view} prefetch={prefetch} label="Next">
            Next →
          </Step>
        )}
      </span>
    </nav>
  )
}

/** "12 of 38 in this selection" */
function placeIn({ position, total }: Neighbours, isFiltered: boolean): string {
  const whole = isFiltered ? 'in this selection' : 'in the record'
  return position === null ? `Not among the ${total} ${whole}` : `${position} of ${total} ${whole}`
}

interface StepProps {
  rel: 'prev' | 'next'
  to: Engagement
  view: View
  prefetch: (id: string) => void
  label: string
  children: string
}

function Step({ rel, to, view, prefetch, label, children }: StepProps) {
  return (
    <Link
      href={stepHref(to, view)}
      rel={rel}
      aria-label={`${label}: ${to.title}`}
      title={to.title}
      className="inline-flex min-h-6 items-center pointer-coarse:min-h-11 underline-offset-4 hover:text-ink hover:underline"
      onMouseEnter={() => prefetch(to.id)}
      onFocus={() => prefetch(to.id)}
    >
      {children}
    </Link>
  )
}

/** At the end of the page: the previous and next engagement, with their titles. */
export function EarlierAndLater({ neighbours, view, prefetch }: NeighbourProps) {
  const ends = [
    { label: '← Earlier', to: neighbours.previous, align: '' },
    { label: 'Later →', to: neighbours.next, align: 'sm:col-start-2 sm:text-right' },
  ]
  return (
    <nav
      aria-label="Earlier and later"
      className="no-print no-embed mt-10 grid gap-x-12 gap-y-4 border-t-2 border-ink pt-4 sm:grid-cols-2"
    >
      {ends.map(
        ({ label, to, align }) =>
          to && (
            <Link
              key={label}
              href={stepHref(to, view)}
              className={`group ${align}`}
              onMouseEnter={() => prefetch(to.id)}
              onFocus={() => prefetch(to.id)}
            >
              <span className="block text-sm text-soft">
                {label} · {formatDayShort(to.date)}
              </span>
              <span className="font-serif text-lg font-semibold underline-offset-4 group-hover:underline">
                {to.title}
              </span>
            </Link>
          ),
      )}
    </nav>
  )
}

const stepHref = ({ id }: Engagement, view: View) =>
  engagementHref(id, { ...filterOf(view), by: view.by })
