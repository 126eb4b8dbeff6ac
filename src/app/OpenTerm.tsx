import { Suspense } from 'react'
import { useSearch } from 'wouter'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../ui/lazyComponent.ts'

const TermSheet = lazyComponent(async () => (await import('./TermSheet.tsx')).TermSheet)

/** The uses of the term in the address, as a sheet over whichever page is open. */
export function OpenTerm() {
  const term = new URLSearchParams(useSearch()).get('term')
  if (term === null) return null
  return (
    <ErrorBoundary part="The term" resetKey={term}>
      <Suspense fallback={null}>
        <TermSheet />
      </Suspense>
    </ErrorBoundary>
  )
}
