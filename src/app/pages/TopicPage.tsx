import { useDeferredValue } from 'react'
import { nearest } from '../../domain/nearest.ts'
import type { Topic } from '../../domain/engagement.ts'
import { describeTopic } from '../../domain/descriptions.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { usePrefetchTopic } from '../../dataset/topicQueries.ts'
import { TopicHeader } from '../../features/topics/TopicHeader.tsx'
import { TopicView } from '../../features/topics/TopicView.tsx'
import { topicHref, topicsHref } from '../../url/links.ts'
import { FilteredPage } from '../FilteredPage.tsx'
import { PageHead } from '../PageHead.tsx'
import { useSelection } from '../useSelection.ts'
import { UnknownPart } from './NotFoundPage.tsx'

/** One topic, found by its id; or the nearest that exist. */
export function TopicPage({ id }: { id: string }) {
  const { topics } = useCatalog()
  const topic = topics.get(id)
  if (topic) return <KnownTopic topic={topic} />
  return (
    <UnknownPart
      what="topic"
      id={id}
      nearest={nearest(id, [...topics.keys()], 3).map(near => ({
        label: topics.get(near)?.label ?? near,
        href: topicHref(near),
      }))}
      all={{ label: 'See all topics', href: topicsHref() }}
    />
  )
}

function KnownTopic({ topic }: { topic: Topic }) {
  usePrefetchTopic(topic.id)
  const catalog = useCatalog()
  const selection = useSelection()
  const { view, change, shown } = selection
  const lagging = useDeferredValue(shown)
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
        head={<TopicHeader topic={topic} engagements={lagging} view={view} />}
      >
        <TopicView topic={topic} engagements={lagging} view={view} onChange={change} />
      </FilteredPage>
    </>
  )
}
