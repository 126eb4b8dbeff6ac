import { memo } from 'react'
import { Link } from 'wouter'
import type { SelectedEngagement } from '../../domain/claims/select.ts'
import { groupClaims } from '../../domain/claims/sums.ts'
import { lastDay } from '../../domain/record/engagement.ts'
import { formatDayRangeShort } from '../../domain/time/day.ts'
import { engagementHref } from '../../url/links.ts'
import { ClaimRow } from './ClaimRow.tsx'

interface ClaimsArticleProps extends SelectedEngagement {
  /** The filter as a query string, to add to links. */
  query: string
  onTerm: (term: string) => void
}

/** The heading of each group of rows, by the title of its total. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Washington’s words': 'Beijing’s account of what Washington said',
  'Beijing’s words': 'Washington’s account of what Beijing said',
}

/** The claims of one engagement: in numbers beside its title, then one by one. */
export const ClaimsArticle = memo(function ClaimsArticle(props: ClaimsArticleProps) {
  const { engagement, claims, query, onTerm } = props
  const groups = groupClaims(claims)
  const { id, title, date } = engagement
  return (
    <article
      // Set by script, since the policy allows no style attributes in the HTML.
      ref={element => {
        element?.style.setProperty('--rows', String(claims.length))
      }}
      aria-label={title}
      className="claims-article laid-out-near"
    >
      <header className="claims-head">
        <p className="text-[0.8125rem] text-soft">
          {formatDayRangeShort(date, lastDay(engagement))}
        </p>
        <h3 className="mt-0.5 mb-1.5 font-serif text-[1.0625rem] leading-snug font-semibold">
          <Link href={engagementHref(id) + query} className="hover:underline">
            {title}
          </Link>
        </h3>
        {groups.map(group => (
          <p key={group.title} className="mt-1.5 text-[0.8125rem] leading-normal text-soft">
            <span className="font-semibold text-ink">{group.title}:</span>{' '}
            {group.parts.map(({ text }) => text).join('; ')}
          </p>
        ))}
      </header>
      <div>
        {groups.map(group => (
          <section key={group.title} className="not-first:mt-5">
            <h4 className="mb-1.5 text-sm font-semibold">{HEADINGS[group.title] ?? group.title}</h4>
            <ul>
              {group.claims.map(claim => (
                <ClaimRow
                  key={`${claim.us[0]?.index} ${claim.cn[0]?.index}`}
                  engagement={engagement}
                  claim={claim}
                  query={query}
                  onTerm={onTerm}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </article>
  )
})
