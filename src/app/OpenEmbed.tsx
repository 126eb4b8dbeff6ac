import { Suspense } from 'react'
import { useSearch } from 'wouter'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../ui/lazyComponent.ts'

const EmbedSource = lazyComponent(async () => (await import('./EmbedSource.tsx')).EmbedSource)

/** What a page shows only inside an iframe; its code is fetched only there. */
export function OpenEmbed() {
  if (!new URLSearchParams(useSearch()).has('embed')) return null
  return (
    <ErrorBoundary part="The line below">
      <Suspense fallback={null}>
        <EmbedSource />
      </Suspense>
    </ErrorBoundary>
  )
}
