import { Suspense, lazy } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { useView } from '../url/useView.ts'

const TermsPanel = lazy(async () => ({
  default: (await import('../features/topics/TermsPanel.tsx')).TermsPanel,
}))

/** The uses of the term that the address names, beside whichever page it names. */
export function OpenTerm() {
  const [view, change] = useView()
  if (view.term === '') return null
  return (
    <ErrorBoundary part="The term" resetKey={view.term}>
      <Suspense fallback={null}>
        <TermsPanel view={view} onChange={change} />
      </Suspense>
    </ErrorBoundary>
  )
}
