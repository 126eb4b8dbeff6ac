import { Link } from 'wouter'
import type { SelectedEngagement } from '../../domain/claims/select.ts'
import { groupClaims } from '../../domain/claims/sums.ts'
import { lastDay } from '../../domain/record/engagement.ts'
import { formatDayRangeShort } from '../../domain/time/day.ts'
import { engagementHref } from '../../url/links.ts'

/** A large record would make the page heavy for everybody. */
const MOST_LISTED = 400

/**
 * The claims that a press of the button would show, for readers without JavaScript: in numbers, by
 * engagement, whose page has each of them in both accounts. All rows of the record would double
 * the page for everybody. Browsers with JavaScript leave it out.
 */
export const RestOfClaims = ({ rest }: { rest: readonly SelectedEngagement[] }) => (
  <noscript>
    <h3 className="mt-6 font-serif text-xl font-semibold">
      Claims of {rest.length} more engagements, in numbers
    </h3>
    <p>Each engagement’s page has its claims in both accounts.</p>
    <ul className="mt-2 space-y-1 text-[0.9375rem]">
      {rest.slice(0, MOST_LISTED).map(({ engagement, claims }) => (
        <li key={engagement.id}>
          {formatDayRangeShort(engagement.date, lastDay(engagement))}:{' '}
          <Link href={engagementHref(engagement.id)} className="underline">
            {engagement.title}
          </Link>
          {groupClaims(claims).map(
            ({ title, parts }) => `. ${title}: ${parts.map(({ text }) => text).join('; ')}`,
          )}
        </li>
      ))}
    </ul>
    {rest.length > MOST_LISTED && (
      <p>Those of {rest.length - MOST_LISTED} more are in the files on the about page.</p>
    )}
  </noscript>
)
