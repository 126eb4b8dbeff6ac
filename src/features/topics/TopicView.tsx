import type { ReactNode } from 'react'
import type { Topic } from '../../domain/record/engagement.ts'
import { ANY_ACT, chosenActs } from '../../domain/record/acts.ts'
import { NO_FILTER } from '../../domain/view/filter.ts'
import { useTopicFile } from '../../dataset/topicQueries.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { NoneLeft } from '../../ui/NoneLeft.tsx'
import type { PanelInput } from '../../url/panelInput.ts'
import { TopicLead } from './TopicLead.tsx'
import { TopicOfficials } from './TopicOfficials.tsx'
import { TopicRecord } from './TopicRecord.tsx'
import { TopicTerms } from './TopicTerms.tsx'
import { TopicTrends } from './TopicTrends.tsx'

interface TopicViewProps extends PanelInput {
  topic: Topic
  /** Its share of the words in two periods. */
  periods: ReactNode
  /** What is claimed on it. */
  claims: ReactNode
}

/** One topic: how often, how much, by whom and first by whom; its terms; and all points. */
export function TopicView(props: TopicViewProps) {
  const { topic, engagements, periods, claims, onChange, drawn } = props
  if (!engagements.some(engagement => engagement.topics.includes(topic.id))) {
    return (
      <NoneLeft
        title={`None of these engagements raises ${topic.label}`}
        engagements={engagements.length}
        onReset={() => onChange(NO_FILTER)}
      />
    )
  }
  const record = (
    <ErrorBoundary part={`The record of ${topic.label}`}>
      <Said {...props} />
    </ErrorBoundary>
  )
  // Who asks for an act or a speaker wants to read the points: they come first.
  const isAsked = chosenActs(drawn) !== ANY_ACT
  return (
    <>
      {isAsked && record}
      <ErrorBoundary part="The charts">
        <TopicTrends {...props} />
      </ErrorBoundary>
      <ErrorBoundary part="The two periods">{periods}</ErrorBoundary>
      <div className="grid grid-cols-1 gap-x-11 xl:grid-cols-2">
        <ErrorBoundary part="The officials">
          <TopicOfficials {...props} />
        </ErrorBoundary>
        <ErrorBoundary part="Who puts it first">
          <TopicLead {...props} />
        </ErrorBoundary>
      </div>
      <ErrorBoundary part="The claims">{claims}</ErrorBoundary>
      <ErrorBoundary part="The terms">
        <TopicTerms topic={topic} engagements={engagements} onTerm={term => onChange({ term })} />
      </ErrorBoundary>
      {!isAsked && record}
    </>
  )
}

function Said(props: TopicViewProps) {
  return <TopicRecord record={useTopicFile(props.topic.id)} {...props} />
}
