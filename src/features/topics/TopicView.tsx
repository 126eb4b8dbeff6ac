import type { Engagement, Topic } from '../../domain/engagement.ts'
import { NO_FILTER } from '../../domain/filter.ts'
import { count } from '../../domain/labels.ts'
import type { View } from '../../domain/view.ts'
import { useTopicQuery } from '../../dataset/queries.ts'
import { PillButton } from '../../ui/Button.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { EmptyState, ErrorPanel, Loading } from '../../ui/Message.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { TopicLead } from './TopicLead.tsx'
import { TopicOfficials } from './TopicOfficials.tsx'
import { TopicRecord } from './TopicRecord.tsx'
import { TopicTerms } from './TopicTerms.tsx'
import { TopicTrends } from './TopicTrends.tsx'

interface TopicViewProps {
  topic: Topic
  /** What the filter leaves; at least one. */
  engagements: readonly Engagement[]
  view: View
  onChange: ChangeView
}

/** One topic: how often, how much, by whom and first by whom; its terms; and all that was said. */
export function TopicView(props: TopicViewProps) {
  const { topic, engagements, onChange } = props
  if (!engagements.some(engagement => engagement.topics.includes(topic.id))) {
    return (
      <div className="mt-6">
        <EmptyState
          title={`None of these engagements raises ${topic.label}`}
          actions={<PillButton onClick={() => onChange(NO_FILTER)}>Reset all filters</PillButton>}
        >
          The filters above leave {count(engagements.length, 'engagement')}. Lift one of them to
          look further.
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      <ErrorBoundary part="The charts">
        <TopicTrends {...props} />
      </ErrorBoundary>
      <div className="grid gap-x-11 xl:grid-cols-2">
        <ErrorBoundary part="The officials">
          <TopicOfficials {...props} />
        </ErrorBoundary>
        <ErrorBoundary part="Who puts it first">
          <TopicLead {...props} />
        </ErrorBoundary>
      </div>
      <ErrorBoundary part="The terms">
        <TopicTerms topic={topic} engagements={engagements} onTerm={term => onChange({ term })} />
      </ErrorBoundary>
      <ErrorBoundary part="The record">
        <Said {...props} />
      </ErrorBoundary>
    </>
  )
}

/** The record, once its file is there. */
function Said(props: TopicViewProps) {
  const { topic } = props
  const { data, error, isFetching, refetch } = useTopicQuery(topic.id)
  if (data) return <TopicRecord entries={data.entries} {...props} />
  if (error && !isFetching) {
    return (
      <ErrorPanel
        title={`The record of ${topic.label} could not be read`}
        actions={<PillButton onClick={() => void refetch()}>Try again</PillButton>}
      >
        {error.message}
      </ErrorPanel>
    )
  }
  return <Loading>Loading what was said on {topic.label}…</Loading>
}
