import { Suspense, useState } from 'react'
import { citeDataset } from '../../domain/cite/citation.ts'
import { toPlain } from '../../domain/cite/plain.ts'
import { pagePath } from '../../domain/site/pages.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { PillButton } from '../../ui/Button.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { useHydrated } from '../../ui/useHydrated.ts'
import { absoluteUrl } from '../../url/links.ts'
import { publishedUrl } from '../../url/published.ts'
import { today } from '../../ui/today.ts'

const CitationBox = lazyComponent(async () => (await import('./CitationBox.tsx')).CitationBox)

const PATH = pagePath('about')

/** The reference to the dataset: written out, and on request in every format. */
export function DatasetCitation() {
  const { edition } = useCatalog()
  const [isOpen, setOpen] = useState(false)
  // A prerendered page knows neither the day nor, without SITE_URL, its own address.
  const isHydrated = useHydrated()
  const citation = citeDataset(edition, {
    url: publishedUrl(PATH) ?? (isHydrated ? absoluteUrl(PATH) : PATH),
    accessed: isHydrated ? today() : null,
  })
  if (!isOpen) {
    return (
      <>
        <p className="max-w-[42em] border-l-2 border-rule pl-4">{toPlain(citation)}</p>
        <PillButton className="no-print mt-3" disabled={!isHydrated} onClick={() => setOpen(true)}>
          Copy it, also as BibTeX, RIS or CSL-JSON
        </PillButton>
      </>
    )
  }
  return (
    <ErrorBoundary part="The reference">
      <Suspense>
        <div className="max-w-[42em]">
          <CitationBox citation={citation} />
        </div>
      </Suspense>
    </ErrorBoundary>
  )
}
