import { useMemo } from 'react'
import { foldTerm } from '../../domain/terms/termFolding.ts'
import { gatherTerms } from '../../domain/terms/terms.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useTermsQuery } from '../../dataset/topicQueries.ts'
import { PillButton } from '../../ui/Button.tsx'
import { EmptyState, ErrorPanel, Loading } from '../../ui/Message.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { verbatim } from '../../ui/verbatim.ts'
import type { ChangeView } from '../../url/useView.ts'
import { TermUses } from './TermUses.tsx'

interface TermsPanelProps {
  view: View
  onChange: ChangeView
}

/** Every use of the term in the address, in a sheet beside the page. */
export function TermsPanel({ view, onChange }: TermsPanelProps) {
  return (
    <Sheet
      open={view.term !== ''}
      onOpenChange={open => {
        if (!open) onChange({ term: '' })
      }}
      kicker="Term of art, in the whole record"
      title={<span {...verbatim(view.term)}>“{view.term}”</span>}
    >
      {view.term !== '' && <Body key={view.term} view={view} />}
    </Sheet>
  )
}

function Body({ view }: { view: View }) {
  const { engagements } = useCatalog()
  const { data, error, isFetching, refetch } = useTermsQuery()
  const term = useMemo(() => {
    const key = foldTerm(view.term)
    const uses = data?.filter(use => foldTerm(use.term) === key) ?? []
    return gatherTerms(uses, engagements)[0]
  }, [data, engagements, view.term])
  if (error && !isFetching) {
    return (
      <ErrorPanel
        title="The terms could not be read"
        actions={<PillButton onClick={() => void refetch()}>Try again</PillButton>}
      >
        {error.message}
      </ErrorPanel>
    )
  }
  if (!data) return <Loading>Loading the terms…</Loading>
  if (!term) {
    return (
      <div className="mt-5">
        <EmptyState title="No account recorded here uses this term" />
      </div>
    )
  }
  return <TermUses term={term} view={view} />
}
