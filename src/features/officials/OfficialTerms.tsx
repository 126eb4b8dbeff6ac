import { useMemo } from 'react'
import type { Engagement } from '../../domain/engagement.ts'
import { gatherTerms } from '../../domain/terms.ts'
import { useTermsQuery } from '../../dataset/queries.ts'
import { Loading } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TermList } from '../../ui/TermList.tsx'

interface OfficialTermsProps {
  /** The official's. */
  engagements: readonly Engagement[]
  onTerm: (term: string) => void
}

/** The terms of art in the accounts of an official's engagements. */
export function OfficialTerms({ engagements, onTerm }: OfficialTermsProps) {
  const { data, error } = useTermsQuery()
  const terms = useMemo(() => {
    const days = new Map(engagements.map(engagement => [engagement.id, engagement.date]))
    return gatherTerms(data ?? [], days)
  }, [data, engagements])
  return (
    <Panel title="Terms" note="in the accounts of these engagements, by uses">
      {error && <p className="text-sm text-soft">{error.message}</p>}
      {!data && !error && <Loading>Loading the terms…</Loading>}
      <TermList terms={terms} onTerm={onTerm} />
    </Panel>
  )
}
