import { memo, useMemo } from 'react'
import type { Engagement } from '../domain/record/engagement.ts'
import { activeFields, applyFilter, type Filter, type SearchHits } from '../domain/view/filter.ts'
import type { View } from '../domain/view/view.ts'
import { useCatalog } from '../dataset/CatalogContext.tsx'
import type { Search } from '../dataset/search.ts'
import { Emphasis } from '../features/emphasis/Emphasis.tsx'
import { ExplorerClaims } from '../features/claims/ExplorerClaims.tsx'
import { EngagementList } from '../features/engagements/EngagementList.tsx'
import { TopicFrequency } from '../features/frequency/TopicFrequency.tsx'
import { Silences } from '../features/silences/Silences.tsx'
import { Timeline } from '../features/timeline/Timeline.tsx'
import { BehindContext } from '../ui/DrawnInView.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../ui/lazyComponent.ts'
import type { PanelInput } from '../url/panelInput.ts'
import { ListAndCharts } from './ListAndCharts.tsx'
import { deferHydration } from './deferHydration.tsx'
import { useInTurn } from './useInTurn.ts'
import { usePeriodInput } from './usePeriodInput.ts'

const List = deferHydration('The list', EngagementList)
const Events = deferHydration(
  'The public events found',
  lazyComponent(async () => (await import('../features/search/FoundEvents.tsx')).FoundEvents),
  <div className="mt-5 min-h-7" />,
)
const Frequency = deferHydration('The topic frequency', TopicFrequency)
const EmphasisPart = deferHydration('The emphasis', Emphasis)
const SilencesPart = deferHydration('The silences', Silences)
const Claims = deferHydration('The claims', ExplorerClaims)

/** The panels for the filtered set: the list first, since it answers a search, then downwards. */
const PARTS = ['list', 'timeline', 'charts'] as const

/** How many engagements are listed above the charts and below them, before the reader asks for more. */
const FEW = { above: 25, below: 100 }

/** What the explorer is asked for. */
interface Asked extends Pick<Search, 'passages' | 'topics'> {
  view: View
  hits: SearchHits
  /** The engagements that match. */
  shown: readonly Engagement[]
}

interface ExplorerPanelsProps extends Pick<PanelInput, 'view' | 'onChange'> {
  /** The same object as long as nothing changes. */
  asked: Asked
}

/**
 * The panels of the explorer. They may lag behind a click or a dragged window, which the controls
 * and the count never do; a component of its own, so that those are not rendered with each panel.
 */
export const ExplorerPanels = memo(function ExplorerPanels(props: ExplorerPanelsProps) {
  const { asked, ...controls } = props
  const { hasContext } = useCatalog()
  const drawn = useInTurn(asked, PARTS)
  const anyDay = useAnyDay(drawn.timeline)
  // If no engagement is left, one message at the top suggests which filters to remove.
  const listFirst = isNarrowed(drawn.list.view) || drawn.list.shown.length === 0
  return (
    <ListAndCharts
      listFirst={listFirst}
      list={
        <>
          {hasContext && drawn.list.view.q !== '' && <Events filter={drawn.list.view} />}
          <List
            engagements={drawn.list.shown}
            drawn={drawn.list.view}
            {...controls}
            hits={drawn.list.hits}
            passages={drawn.list.passages}
            few={listFirst ? FEW.above : FEW.below}
          />
        </>
      }
      charts={
        <>
          {anyDay.length > 0 && (
            <ErrorBoundary part="The timeline">
              <Timeline engagements={anyDay} drawn={drawn.timeline.view} {...controls} />
            </ErrorBoundary>
          )}
          {drawn.list.shown.length > 0 && (
            <BehindContext value={drawn.charts !== asked}>
              <Charts drawn={drawn.charts} {...controls} />
            </BehindContext>
          )}
        </>
      }
    />
  )
})

/**
 * Whether the reader asks for anything but a stretch of time, which is chosen on the timeline itself
 * and must not move it.
 */
const isNarrowed = (filter: Filter) =>
  activeFields(filter).some(field => field !== 'from' && field !== 'to')

/** The engagements of any day, which the timeline shows, since its window is the filter by days. */
function useAnyDay({ view, hits }: Asked): readonly Engagement[] {
  const { engagements } = useCatalog()
  return useMemo(
    () => applyFilter(engagements, { ...view, from: null, to: null }, hits),
    [engagements, view, hits],
  )
}

/** What Silences counts: it ignores its own filter, so that its other parts stay visible. */
function useAnySilence({ view, hits, shown }: Asked): readonly Engagement[] {
  const { engagements } = useCatalog()
  return useMemo(
    () => (view.silence ? applyFilter(engagements, view, hits, 'silence') : shown),
    [engagements, view, hits, shown],
  )
}

interface ChartsProps extends Pick<PanelInput, 'view' | 'onChange'> {
  drawn: Asked
}

/** The charts on what was said. */
function Charts({ drawn, ...controls }: ChartsProps) {
  const { view, shown, topics } = drawn
  const emphasis = usePeriodInput({ engagements: shown, drawn: view, ...controls }, drawn)
  const anySilence = useAnySilence(drawn)
  return (
    <>
      <Frequency engagements={shown} drawn={view} searched={topics} {...controls} />
      <div className="grid gap-x-11 xl:grid-cols-[1.1fr_1fr]">
        <EmphasisPart {...emphasis} />
        <SilencesPart engagements={anySilence} drawn={view} {...controls} />
      </div>
      <Claims engagements={shown} drawn={view} />
    </>
  )
}
