import { useMemo, type ReactNode } from 'react'
import { CatalogProvider } from '../dataset/CatalogContext.tsx'
import { useCatalogFile } from '../dataset/queries.ts'
import { NamesProvider, patternOf } from '../ui/Sentence.tsx'

/** Waits for the catalog, which everything below can rely on. */
export function DataGate({ children }: { children: ReactNode }) {
  const catalog = useCatalogFile()
  const names = useMemo(
    () => patternOf([...catalog.officials.values()].flatMap(({ name, short }) => [name, short])),
    [catalog],
  )
  return (
    <CatalogProvider catalog={catalog}>
      <NamesProvider value={names}>{children}</NamesProvider>
    </CatalogProvider>
  )
}
