import { useMemo } from 'react'
import { describeRecord } from '../../domain/record/descriptions.ts'
import type { Engagement } from '../../domain/record/engagement.ts'
import { activeFields, applyFilter, type Filter } from '../../domain/view/filter.ts'
import type { View } from '../../domain/view/view.ts'
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
import { MeetingMenus } from '../../features/filters/MeetingMenus.tsx'
import { Notices } from '../../features/filters/Notices.tsx'
import { Intro } from '../../features/intro/Intro.tsx'
import { TopicFrequency } from '../../features/frequency/TopicFrequency.tsx'
import { SearchField } from '../../features/search/SearchField.tsx'
import { CiteButton } from '../../features/share/CiteButton.tsx'
import { CopyLink } from '../../features/share/CopyLink.tsx'
import { ExportSet } from '../../features/share/ExportSet.tsx'
import { Silences } from '../../features/silences/Silences.tsx'
import { Timeline } from '../../features/timeline/Timeline.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import type { PanelInput } from '../../url/panelInput.ts'
import { ExportFrom } from '../ExportFrom.tsx'
import { ListAndCharts } from '../ListAndCharts.tsx'
import { PageHead } from '../PageHead.tsx'
import { laterPart } from '../laterPart.tsx'
import { useIntroduction } from '../useIntroduction.ts'
import { useInTurn } from '../useInTurn.ts'
import { useSelection } from '../useSelection.ts'

const List = laterPart('The list', EngagementList)
const Events = laterPart(
  'The public events found',
  lazyComponent(async () => (await import('../../features/search/FoundEvents.tsx')).FoundEvents),
  <div className="mt-5 min-h-7" />,
)
const Frequency = laterPart('The topic frequency', TopicFrequency)
const EmphasisPart = laterPart('The emphasis', Emphasis)
const SilencesPart = laterPart('The silences', Silences)
const Claims = laterPart('The claims', ExplorerClaims)

/** The panels for the filtered set: the list first, since it answers a search, then downwards. */
const PARTS = ['list', 'timeline', 'frequency', 'emphasis', 'silences', 'claims'] as const

/** How many engagements are listed above the charts and below them, before the reader asks for more. */
const FEW = { above: 25, below: 100 }

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
  const { passages, topics, status, error, retry } = useSearch(view)
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
    () => ({ view, hits, passages, topics, shown, anyDay, anySilence, other }),
    [view, hits, passages, topics, shown, anyDay, anySilence, other],
  )
  const drawn = useInTurn(asked, PARTS)
  const controls = { view, onChange: change }
  // An empty set says once, at the top, what to lift.
  const listFirst = isNarrowed(drawn.list.view) || drawn.list.shown.length === 0
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
        menus={
          <>
            <MeetingMenus view={view} onChange={change} hits={hits} />
            <ActMenus view={view} onChange={change} hits={hits} />
          </>
        }
        actions={
          <>
            <CopyLink />
            <CiteButton title="US–China engagements" />
            <EmbedButton title="US–China engagements" view={view} />
            <ExportSet engagements={shown} />
          </>
        }
      />
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
            {drawn.timeline.anyDay.length > 0 && (
              <ErrorBoundary part="The timeline">
                <Timeline
                  engagements={drawn.timeline.anyDay}
                  drawn={drawn.timeline.view}
                  {...controls}
                />
              </ErrorBoundary>
            )}
            {drawn.list.shown.length > 0 && <Charts drawn={drawn} {...controls} />}
          </>
        }
      />
    </>
  )
}

/**
 * Whether the reader asks for anything but a stretch of time, which is chosen on the timeline itself
 * and must not move it.
 */
const isNarrowed = (filter: Filter) =>
  activeFields(filter).some(field => field !== 'from' && field !== 'to')

interface ChartsProps extends Pick<PanelInput, 'view' | 'onChange'> {
  drawn: Readonly<Record<'frequency' | 'emphasis' | 'silences' | 'claims', Asked>>
}

/** What the page is asked for. */
interface Asked {
  view: View
  /** The ids of the topics that the searched text names. */
  topics: readonly string[]
  shown: readonly Engagement[]
  anySilence: readonly Engagement[]
  /** The engagements of the period to compare with. */
  other: readonly Engagement[]
}

/** The charts on what was said. */
function Charts({ drawn, ...controls }: ChartsProps) {
  return (
    <>
      <Frequency
        engagements={drawn.frequency.shown}
        drawn={drawn.frequency.view}
        searched={drawn.frequency.topics}
        {...controls}
      />
      <div className="grid gap-x-11 xl:grid-cols-[1.1fr_1fr]">
        <EmphasisPart
          engagements={drawn.emphasis.shown}
          other={drawn.emphasis.other}
          drawn={drawn.emphasis.view}
          {...controls}
        />
        <SilencesPart
          engagements={drawn.silences.anySilence}
          drawn={drawn.silences.view}
          {...controls}
        />
      </div>
      <Claims engagements={drawn.claims.shown} drawn={drawn.claims.view} />
    </>
  )
}
