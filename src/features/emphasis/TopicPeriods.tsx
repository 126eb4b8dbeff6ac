import { Suspense } from 'react'
import type { Topic } from '../../domain/record/engagement.ts'
import { Loading } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { topicHref } from '../../url/links.ts'
import { PeriodPairs } from './PeriodPairs.tsx'
import { VersusSelect } from './VersusSelect.tsx'
import type { PeriodInput } from './periodInput.ts'

const TopicChange = lazyComponent(async () => (await import('./TopicChange.tsx')).TopicChange)

interface TopicPeriodsProps extends PeriodInput {
  topic: Topic
}

/** One topic's emphasis in two periods; links to some pairs while none is chosen. */
export function TopicPeriods(props: TopicPeriodsProps) {
  const { topic, drawn, view, onChange } = props
  return (
    <Panel title="Two periods compared" controls={<VersusSelect view={view} onChange={onChange} />}>
      {drawn.versus.length > 0 ? (
        <Suspense fallback={<Loading>Loading the two periods …</Loading>}>
          <TopicChange {...props} />
        </Suspense>
      ) : (
        <PeriodPairs view={drawn} hrefOf={pair => topicHref(topic.id, pair)} />
      )}
    </Panel>
  )
}
