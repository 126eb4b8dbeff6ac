import { useMemo } from 'react'
import type { Engagement } from '../../domain/record/engagement.ts'
import { gatherTerms } from '../../domain/terms/terms.ts'
import { useTermsFile } from '../../dataset/topicQueries.ts'
import { Panel } from '../../ui/Panel.tsx'
import { TermList } from '../../ui/TermList.tsx'

interface OfficialTermsProps {
  /** The official's engagements. */
  engagements: readonly Engagement[]
  onTerm: (term: string) => void
}

/** The terms of art in the accounts of an official's engagements. */
export function OfficialTerms({ engagements, onTerm }: OfficialTermsProps) {
  const uses = useTermsFile()
  const terms = useMemo(() => gatherTerms(uses, engagements), [uses, engagements])
  return (
    <Panel title="Terms" note="in the accounts of these engagements, by number of uses">
      <TermList terms={terms} onTerm={onTerm} />
    </Panel>
  )
}
