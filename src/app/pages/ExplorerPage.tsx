import { Suspense, useMemo } from 'react'
import { describeRecord } from '../../domain/record/descriptions.ts'
import { applyFilter } from '../../domain/view/filter.ts'
import { inSpans } from '../../domain/view/versus.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useFrontFile } from '../../dataset/front.ts'
import { useSearch } from '../../dataset/search.ts'
import { EmbedButton } from '../../features/share/EmbedButton.tsx'
import { Emphasis } from '../../features/emphasis/Emphasis.tsx'
import { ExplorerClaims } from '../../features/claims/ExplorerClaims.tsx'
import { EngagementList } from '../../features/engagements/EngagementList.tsx'
import { ActMenus } from '../../features/filters/ActMenus.tsx'
import { FilterBar } from '../../features/filters/FilterBar.tsx'
import { Notices } from '../../features/filters/Notices.tsx'
import { Intro } from '../../features/intro/Intro.tsx'
import { TopicFrequency } from '../../features/frequency/TopicFrequency.tsx'
import { SearchField } from '../../features/search/SearchField.tsx'
import { CopyLink } from '../../features/share/CopyLink.tsx'
import { ExportSet } from '../../features/share/ExportSet.tsx'
import { Silences } from '../../features/silences/Silences.tsx'
import { Timeline } from '../../features/timeline/Timeline.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { ExportFrom } from '../ExportFrom.tsx'
import { PageHead } from '../PageHead.tsx'
import { useIntroduction } from '../useIntroduction.ts'
import { useInTurn } from '../useInTurn.ts'
import { useSelection } from '../useSelection.ts'

const FoundEvents = lazyComponent(
  async () => (await import('../../features/search/FoundEvents.tsx')).FoundEvents,
)

/** The panels for the filtered set, from top to bottom. */
const PARTS = ['timeline', 'frequency', 'emphasis', 'silences', 'claims', 'list'] as const

/** The explorer: the filtered engagements on the timeline, in charts and as a list. */
export const ExplorerPage = () => (
  <ExportFrom>
    <Explorer />
  </ExportFrom>
)

function Explorer() {
  const { engagements, hasContext } = useCatalog()
  const front = useFrontFile()
  const { view, change, unknown, dismiss, hits, shown } = useSelection()
  const { passages, status, error, retry } = useSearch(view)
  const anyDay = useMemo(
    () => applyFilter(engagements, { ...view, from: null, to: null }, hits),
    [engagements, view, hits],
  )
  // Silences ignores its own filter, so that the other parts stay visible when one is selected.
  const anySilence = useMemo(
    () => (view.silence ? applyFilter(engagements, view, hits, 'silence') : shown),
    [engagements, view, hits, shown],
  )
  const other = useMemo(() => inSpans(anyDay, view.versus), [anyDay, view.versus])
  // Panels may lag behind a click or a dragged window; the controls and the count never do.
  const asked = useMemo(
    () => ({ view, hits, passages, shown, anyDay, anySilence, other }),
    [view, hits, passages, shown, anyDay, anySilence, other],
  )
  const drawn = useInTurn(asked, PARTS)
  const controls = { view, onChange: change }
  const isIntroduced = useIntroduction(view)
  const description = useMemo(() => describeRecord(engagements), [engagements])

  return (
    <>
      <PageHead
        page={{ kind: 'explorer' }}
        title="US–China engagements, seen from both sides"
        description={description}
      />
      <h1 className="sr-only">US–China engagements, seen from both sides</h1>
      <Notices unknown={unknown} onDismiss={dismiss} />
      {isIntroduced && <Intro front={front} />}
      <FilterBar
        view={view}
        onChange={change}
        hits={hits}
        shown={shown.length}
        search={
          <SearchField
            view={view}
            onChange={change}
            status={status}
            error={error}
            onRetry={retry}
          />
        }
        menus={<ActMenus view={view} onChange={change} hits={hits} />}
        actions={
          <>
            <CopyLink />
            <EmbedButton title="US–China engagements" view={view} />
            <ExportSet engagements={shown} />
          </>
        }
      />
      <ErrorBoundary part="The timeline">
        <Timeline engagements={drawn.timeline.anyDay} drawn={drawn.timeline.view} {...controls} />
      </ErrorBoundary>
      <ErrorBoundary part="The topic frequency">
        <TopicFrequency
          engagements={drawn.frequency.shown}
          drawn={drawn.frequency.view}
          {...controls}
        />
      </ErrorBoundary>
      <div className="grid gap-x-11 xl:grid-cols-[1.1fr_1fr]">
        <ErrorBoundary part="The emphasis">
          <Emphasis
            engagements={drawn.emphasis.shown}
            other={drawn.emphasis.other}
            drawn={drawn.emphasis.view}
            {...controls}
          />
        </ErrorBoundary>
        <ErrorBoundary part="The silences">
          <Silences
            engagements={drawn.silences.anySilence}
            drawn={drawn.silences.view}
            {...controls}
          />
        </ErrorBoundary>
      </div>
      <ErrorBoundary part="The claims">
        <ExplorerClaims engagements={drawn.claims.shown} drawn={drawn.claims.view} />
      </ErrorBoundary>
      {hasContext && drawn.list.view.q !== '' && (
        <ErrorBoundary part="The public events found">
          <Suspense>
            <FoundEvents filter={drawn.list.view} />
          </Suspense>
        </ErrorBoundary>
      )}
      <ErrorBoundary part="The list">
        <EngagementList
          engagements={drawn.list.shown}
          drawn={drawn.list.view}
          {...controls}
          hits={drawn.list.hits}
          passages={drawn.list.passages}
        />
      </ErrorBoundary>
    </>
  )
}
