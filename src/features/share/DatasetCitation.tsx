import { Suspense, useState, useSyncExternalStore } from 'react'
import { citeDataset } from '../../domain/cite/citation.ts'
import { toPlain } from '../../domain/cite/plain.ts'
import { pagePath } from '../../domain/site/paths.ts'
import { useCatalog } from '../../dataset/CatalogContext.tsx'
import { PillButton } from '../../ui/Button.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import { absoluteUrl } from '../../url/links.ts'
import { publishedUrl } from '../../url/published.ts'
import { today } from './today.ts'

const CitationBox = lazyComponent(async () => (await import('./CitationBox.tsx')).CitationBox)

const PATH = pagePath('about')

/** The reference to the dataset: written out, and on request in every form. */
export function DatasetCitation() {
  const { edition } = useCatalog()
  const [isOpen, setOpen] = useState(false)
  // A page made ahead can do nothing yet, and knows neither the day nor, without SITE_URL, where it stands.
  const accessed = useSyncExternalStore(subscribeToNothing, today, () => null)
  const url = useSyncExternalStore(subscribeToNothing, readUrl, () => publishedUrl(PATH) ?? PATH)
  const citation = citeDataset(edition, { url, accessed })
  if (!isOpen) {
    return (
      <>
        <p className="max-w-[42em] border-l-2 border-rule pl-4">{toPlain(citation)}</p>
        <PillButton
          className="no-print mt-3"
          disabled={accessed === null}
          onClick={() => setOpen(true)}
        >
          Copy it, or as BibTeX, RIS, CSL-JSON
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

const subscribeToNothing = () => () => undefined
const readUrl = () => publishedUrl(PATH) ?? absoluteUrl(PATH)
