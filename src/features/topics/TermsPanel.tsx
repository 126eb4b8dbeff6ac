import { useMemo } from 'react'
import { Dialog } from '@base-ui/react/dialog'
import { foldTerm } from '../../domain/terms/termFolding.ts'
import { gatherTerms } from '../../domain/terms/terms.ts'
import type { View } from '../../domain/view/view.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { useTermsQuery } from '../../dataset/topicQueries.ts'
import { PillButton } from '../../ui/Button.tsx'
import { CrossIcon } from '../../ui/icons.tsx'
import { EmptyState, ErrorPanel, Loading } from '../../ui/Message.tsx'
import type { ChangeView } from '../../url/useView.ts'
import { TermUses } from './TermUses.tsx'

interface TermsPanelProps {
  view: View
  onChange: ChangeView
}

/** Every use of the term that the address names, in a sheet beside the page. */
export function TermsPanel({ view, onChange }: TermsPanelProps) {
  return (
    <Dialog.Root
      open={view.term !== ''}
      onOpenChange={open => {
        if (!open) onChange({ term: '' })
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/30" />
        <Dialog.Popup className="fixed inset-y-0 right-0 z-50 w-full max-w-xl overflow-y-auto overscroll-contain border-l border-rule bg-paper px-5 pt-4 pb-10 text-ink shadow-lg outline-none sm:px-8">
          <div className="flex items-center justify-between text-sm text-soft">
            Term of art, in the whole record
            <Dialog.Close
              aria-label="Close"
              className="inline-flex size-8 items-center justify-center hover:text-ink"
            >
              <CrossIcon />
            </Dialog.Close>
          </div>
          <Dialog.Title className="mt-1 font-serif text-3xl font-semibold tracking-tight wrap-anywhere">
            “{view.term}”
          </Dialog.Title>
          {view.term !== '' && <Body key={view.term} view={view} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Body({ view }: { view: View }) {
  const { engagements } = useCatalog()
  const { data, error, isFetching, refetch } = useTermsQuery()
  const term = useMemo(() => {
    const key = foldTerm(view.term)
    const uses = data?.filter(use => foldTerm(use.term) === key) ?? []
    const days = new Map(engagements.map(engagement => [engagement.id, engagement.date]))
    return gatherTerms(uses, days)[0]
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
