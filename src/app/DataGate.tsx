import type { ReactNode } from 'react'
import { CatalogProvider } from '../dataset/CatalogContext.tsx'
import { useCatalogFile } from '../dataset/queries.ts'
import { oncePer } from '../domain/lists.ts'
import type { Catalog } from '../domain/record/catalog.ts'
import { NamesProvider, namesByWord } from '../ui/Sentence.tsx'

/** The names of a catalog's officials. Once for all pages that are prerendered. */
const namesIn = oncePer(({ officials }: Catalog) =>
  namesByWord([...officials.values()].flatMap(({ name, short }) => [name, short])),
)

/** Waits for the catalog, which everything below can rely on. */
export function DataGate({ children }: { children: ReactNode }) {
  const catalog = useCatalogFile()
  return (
    <CatalogProvider catalog={catalog}>
      <NamesProvider value={namesIn(catalog)}>{children}</NamesProvider>
    </CatalogProvider>
  )
}
