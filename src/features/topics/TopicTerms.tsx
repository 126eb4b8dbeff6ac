import { useMemo } from 'react'
import type { Engagement, Topic } from '../../domain/record/engagement.ts'
import { count } from '../../domain/record/labels.ts'
import { gatherTerms } from '../../domain/terms/terms.ts'
import { useTermsFile } from '../../dataset/topicQueries.ts'
import { Panel } from '../../ui/Panel.tsx'
import { TermList } from '../../ui/TermList.tsx'

interface TopicTermsProps {
  topic: Topic
  engagements: readonly Engagement[]
  onTerm: (term: string) => void
}

/** The terms of art used by points on a topic. */
export function TopicTerms({ topic, engagements, onTerm }: TopicTermsProps) {
  const uses = useTermsFile()
  const terms = useMemo(
    () =>
      gatherTerms(
        uses.filter(use => use.topics.includes(topic.id)),
        engagements,
      ),
    [uses, engagements, topic.id],
  )
  return (
    <Panel
      title="Terms"
      note={`in points on this topic, most used first; ${count(terms.length, 'term')}`}
    >
      <TermList terms={terms} onTerm={onTerm} />
    </Panel>
  )
}
