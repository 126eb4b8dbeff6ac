import { memo, type MouseEvent } from 'react'
import { Link } from 'wouter'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { wasHeld, type Engagement } from '../../domain/record/engagement.ts'
import { FORMAT_LABELS, LEVEL_LABELS, STATUS_LABELS } from '../../domain/record/labels.ts'
import type { Passage } from '../../domain/search/passages.ts'
import { engagementHref } from '../../url/links.ts'
import { PassageRow } from './Passages.tsx'
import { RowAccounts } from './RowAccounts.tsx'
import { RowTopics } from './RowTopics.tsx'
import { verbatim } from '../../ui/verbatim.ts'
import { dateText, sideDatesText, whoText } from './rowTexts.ts'

interface EngagementRowProps {
  engagement: Engagement
  /** The filter as a query string, to add to the link. */
  query: string
  /** The topic ids in the filter. */
  wanted: readonly string[]
  passages: readonly Passage[] | undefined
  prefetch: (id: string) => void
}

/**
 * One engagement: a row of the table, or on a phone a few lines. Its link covers the whole row,
 * below the cells whose text can be selected; a click on those opens the engagement too. Searched
 * words that it contains follow in a row of their own.
 */
export const EngagementRow = memo(function EngagementRow(props: EngagementRowProps) {
  const { engagement, query, wanted, passages, prefetch } = props
  const { id, title, format, level, status, accounts } = engagement
  const catalog = useCatalog()
  const who = whoText(engagement, catalog)
  const sideDates = sideDatesText(engagement)
  const href = engagementHref(id) + query
  const approach = () => prefetch(id)
  return (
    <>
      <tr
        className="relative cursor-pointer border-t border-hair align-baseline hover:bg-hair/60 max-lg:flex max-lg:flex-wrap max-lg:gap-x-3 max-lg:py-2 sm:max-lg:pl-40 lg:*:py-1 lg:*:pr-3"
        onClick={openLink}
      >
        <td className="text-soft max-sm:order-1 sm:max-lg:absolute sm:max-lg:left-0 sm:max-lg:w-36">
          {dateText(engagement)}
          {sideDates && (
            <span className="block text-xs max-sm:inline max-sm:pl-2">{sideDates}</span>
          )}
        </td>
        <td className="wrap-anywhere max-lg:order-3 max-lg:w-full">
          <Link
            href={href}
            className="font-serif text-[0.9375rem] leading-snug font-medium outline-offset-[-2px] after:absolute after:inset-0 hover:underline"
            onMouseEnter={approach}
            onFocus={approach}
          >
            {title}
            {!wasHeld(engagement) && (
              <span className="font-sans text-xs font-normal text-soft">
                {' '}
                · {STATUS_LABELS[status].toLowerCase()}
              </span>
            )}
          </Link>
        </td>
        <td className="max-lg:order-4">{FORMAT_LABELS[format]}</td>
        <td className="max-lg:order-4 max-lg:text-soft">{LEVEL_LABELS[level]}</td>
        <td {...verbatim(who)} className="relative z-10 wrap-anywhere max-lg:order-5">
          {who}
        </td>
        <td className="relative z-10 text-[0.8125rem] text-soft max-lg:order-7 max-lg:w-full">
          <RowTopics topics={engagement.topics} wanted={wanted} />
        </td>
        <RowAccounts accounts={accounts} />
      </tr>
      {passages && passages.length > 0 && (
        <PassageRow passages={passages} href={href} onApproach={approach} />
      )}
    </>
  )
})

/**
 * Passes a click beside a row's link on to it, with the keys that were held. The click that ends a
 * selection of text does nothing.
 */
function openLink({ target, currentTarget, nativeEvent }: MouseEvent<HTMLTableRowElement>) {
  if ((target as Element).closest('a') || window.getSelection()?.isCollapsed === false) return
  currentTarget.querySelector('a')?.dispatchEvent(new window.MouseEvent('click', nativeEvent))
}
