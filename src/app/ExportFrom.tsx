import { useMemo, type ReactNode } from 'react'
import { useCatalog } from '../dataset/CatalogContext.tsx'
import { CiteButton } from '../features/share/CiteButton.tsx'
import { ExportContext } from '../ui/figure/ExportContext.ts'

/** Tells what is saved from a page which edition it is from, and under which filter. */
export function ExportFrom({ children }: { children: ReactNode }) {
  const catalog = useCatalog()
  const exports = useMemo(
    () => ({
      loadFacts: async () => (await import('./exportFacts.ts')).exportFacts(catalog),
      renderCite: (title: string, id: string) => <CiteButton title={title} chart={id} />,
    }),
    [catalog],
  )
  return <ExportContext value={exports}>{children}</ExportContext>
}
