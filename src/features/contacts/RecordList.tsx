import { Link } from 'wouter'
import { groupClaims } from '../../domain/claims/sums.ts'
import { countedAt } from '../../domain/contacts/lineRule.ts'
import { groupBy } from '../../domain/lists.ts'
import { STATUS_LABELS } from '../../domain/record/labels.ts'
import { SIDES, lastDay, wasHeld, type Engagement } from '../../domain/record/engagement.ts'
import { formatDayRangeShort } from '../../domain/time/day.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useShowMore } from '../../ui/useShowMore.tsx'
import { engagementHref, filterOf } from '../../url/links.ts'
import type { PanelContent } from '../../url/panelInput.ts'
import { ContactSide } from './ContactSide.tsx'

interface RecordListProps extends Pick<PanelContent, 'drawn'> {
  title?: string
  /** In order of time. */
  engagements: readonly Engagement[]
}

/**
 * Contacts, the newest first: who with which post, what was agreed and who says so, and what each
 * side stressed.
 */
export function RecordList({ title = 'The record', engagements, drawn }: RecordListProps) {
  const newestFirst = engagements.toReversed()
  const [limit, more] = useShowMore(newestFirst.length)
  const years = groupBy(newestFirst.slice(0, limit), ({ date }) => date.slice(0, 4))
  return (
    <Panel
      title={title}
      note="stressed: the topics with most words in each side’s account; a passage on several counts for each"
    >
      {[...years].map(([year, ofYear]) => (
        <section key={year} aria-label={year}>
          <h3 className="border-t border-rule pt-3 pb-1 text-sm font-semibold">{year}</h3>
          <ul>
            {ofYear.map(engagement => (
              <Contact key={engagement.id} engagement={engagement} view={drawn} />
            ))}
          </ul>
        </section>
      ))}
      {more}
    </Panel>
  )
}

function Contact({ engagement, view }: { engagement: Engagement; view: View }) {
  const { officials } = useCatalog()
  const present = countedAt(engagement, officials)
  const agreed = groupClaims(engagement.claims.filter(({ kind }) => kind === 'agreement'))[0]
  return (
    <li className="grid gap-x-7 gap-y-1.5 border-t border-hair py-2.5 text-sm sm:grid-cols-2 lg:grid-cols-[8.5rem_minmax(0,1fr)_minmax(0,1.25fr)_minmax(0,1.25fr)]">
      <p className="text-soft max-lg:col-span-full">
        {formatDayRangeShort(engagement.date, lastDay(engagement))}
        {!wasHeld(engagement) && (
          <span className="text-ink lg:block"> {STATUS_LABELS[engagement.status]}</span>
        )}
      </p>
      <div className="max-lg:col-span-full">
        <h4>
          <Link
            href={engagementHref(engagement.id, filterOf(view))}
            className="inline-flex min-h-6 items-center font-serif text-[0.9375rem] leading-snug font-semibold hover:underline"
          >
            {engagement.title}
          </Link>
        </h4>
        {agreed && (
          <p className="text-[0.8125rem] text-soft">
            {agreed.title}: {agreed.parts.map(({ text }) => text).join('; ')}
          </p>
        )}
      </div>
      {SIDES.map(side => (
        <ContactSide
          key={side}
          side={side}
          engagement={engagement}
          officials={present.filter(official => official.side === side)}
        />
      ))}
    </li>
  )
}
