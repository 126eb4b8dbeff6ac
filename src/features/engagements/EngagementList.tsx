import { memo, useMemo } from 'react'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { usePrefetchEngagement } from '../../dataset/queries.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import type { SearchHits } from '../../domain/view/filter.ts'
import { groupBy } from '../../domain/lists.ts'
import type { Passage } from '../../domain/search/passages.ts'
import { columnOf, sortEngagements } from '../../domain/view/sort.ts'
import { Panel } from '../../ui/Panel.tsx'
import { RestWithoutScript } from '../../ui/RestWithoutScript.tsx'
import { Select } from '../../ui/Select.tsx'
import { useGrowth } from '../../ui/useGrowth.ts'
import { useShowMore } from '../../ui/useShowMore.tsx'
import { formatView } from '../../url/codec.ts'
import { engagementHref, filterOf } from '../../url/links.ts'
import type { PanelInput } from '../../url/panelInput.ts'
import { EmptySet } from './EmptySet.tsx'
import { EngagementRow } from './EngagementRow.tsx'
import { EngagementTable, YearBody } from './EngagementTable.tsx'
import { NARROW_SORTS } from './columns.ts'
import { whoText } from './rowTexts.ts'
import './list.css'

/** How many rows are rendered at once. */
const STEP = 30

interface EngagementListProps extends PanelInput {
  /** Ids that the search text finds, to count what removing a filter would show. */
  hits: SearchHits
  /** Where the search text occurs in each engagement. */
  passages?: ReadonlyMap<string, readonly Passage[]>
  /** How many to show before the reader asks for more; without it as many as a page takes. */
  few?: number | undefined
}

/** The filtered set as a sortable table, which is also the accessible form of the timeline. */
export const EngagementList = memo(function EngagementList(props: EngagementListProps) {
  const { engagements, drawn, view, onChange, hits, passages, few } = props
  const catalog = useCatalog()
  const prefetch = usePrefetchEngagement()

  const sorted = useMemo(
    () =>
      sortEngagements(engagements, drawn.sort, {
        who: engagement => whoText(engagement, catalog),
        topic: ({ topics }) => catalog.topics.get(topics[0] ?? '')?.label ?? '',
      }),
    [engagements, drawn.sort, catalog],
  )
  const query = formatView(filterOf(drawn))
  const [limit, more] = useShowMore(sorted.length, few)
  const shown = sorted.slice(0, useGrowth(sorted, limit, STEP))
  const totals = useMemo(() => byYear(sorted), [sorted])
  const rowOf = (engagement: Engagement) => (
    <EngagementRow
      key={engagement.id}
      engagement={engagement}
      query={query}
      wanted={drawn.topics}
      passages={passages?.get(engagement.id)}
      prefetch={prefetch}
    />
  )

  return (
    <Panel
      title="Engagements"
      controls={
        sorted.length > 0 && (
          <span className="lg:hidden">
            <Select
              label="Sort:"
              options={NARROW_SORTS}
              value={view.sort}
              onChange={sort => onChange({ sort })}
            />
          </span>
        )
      }
    >
      {sorted.length === 0 ? (
        <EmptySet view={drawn} hits={hits} onChange={onChange} />
      ) : (
        <EngagementTable
          sort={drawn.sort}
          onSort={sort => onChange({ sort })}
          rows={Math.min(limit, sorted.length)}
        >
          {columnOf(drawn.sort) === 'date' ? (
            [...byYear(shown)].map(([year, ofYear]) => (
              <YearBody key={year} year={year} total={totals.get(year)?.length ?? 0}>
                {ofYear.map(rowOf)}
              </YearBody>
            ))
          ) : (
            <tbody className="max-lg:block">{shown.map(rowOf)}</tbody>
          )}
        </EngagementTable>
      )}
      {more}
      {more && (
        <RestWithoutScript
          heading={`The other ${sorted.length - limit} engagements`}
          note="In a line each; what is recorded of an engagement is on its page."
          rest={sorted.slice(limit)}
          engagementOf={engagement => engagement}
          hrefOf={({ id }) => engagementHref(id)}
          textOf={engagement => `; ${whoText(engagement, catalog)}`}
        />
      )}
    </Panel>
  )
})

/** Engagements by the year of their date: "2021". */
const byYear = (engagements: readonly Engagement[]) =>
  groupBy(engagements, ({ date }) => date.slice(0, 4))
