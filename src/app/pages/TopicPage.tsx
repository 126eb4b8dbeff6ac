import type { Topic } from '../../domain/record/engagement.ts'
import { describeTopic } from '../../domain/record/descriptions.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { usePrefetchTopic } from '../../dataset/topicQueries.ts'
import { ActMenus } from '../../features/filters/ActMenus.tsx'
import { TopicHeader } from '../../features/topics/TopicHeader.tsx'
import { TopicPeriods } from '../../features/emphasis/TopicPeriods.tsx'
import { TopicClaims } from '../../features/claims/TopicClaims.tsx'
import { TopicView } from '../../features/topics/TopicView.tsx'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { usePanelInput } from '../usePanelInput.ts'
import { usePeriodInput } from '../usePeriodInput.ts'
import { useSelection } from '../useSelection.ts'
import { lazyComponent } from '../../ui/lazyComponent.ts'

const MissingTopic = lazyComponent(async () => (await import('./MissingPage.tsx')).MissingTopic)

/** One topic, found by its id; if there is none, suggestions. */
export function TopicPage({ id }: { id: string }) {
  const topic = useCatalog().topics.get(id)
  return topic ? <KnownTopic topic={topic} /> : <MissingTopic id={id} />
}

function KnownTopic({ topic }: { topic: Topic }) {
  usePrefetchTopic(topic.id)
  const catalog = useCatalog()
  const selection = useSelection(topic.id)
  const panel = usePanelInput(selection)
  const periods = usePeriodInput(panel, selection)
  return (
    <>
      <PageHead
        page={{ kind: 'topic', id: topic.id }}
        title={topic.label}
        description={describeTopic(topic, catalog.engagements)}
      />
      <FilteredPage
        title={topic.label}
        selection={selection}
        feed={{ kind: 'topic', id: topic.id }}
        head={<TopicHeader topic={topic} {...panel} />}
        menus={<ActMenus view={selection.view} onChange={selection.change} hits={selection.hits} />}
      >
        <TopicView
          topic={topic}
          periods={<TopicPeriods topic={topic} {...periods} />}
          claims={<TopicClaims topic={topic} engagements={panel.engagements} drawn={panel.drawn} />}
          {...panel}
        />
      </FilteredPage>
    </>
  )
}
