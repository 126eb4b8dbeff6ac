import { createContext, use, type ReactNode } from 'react'
import type { Catalog } from '../domain/record/catalog.ts'

const CatalogContext = createContext<Catalog | null>(null)

/** Provides the loaded catalog to everything below it. */
export function CatalogProvider({ catalog, children }: { catalog: Catalog; children: ReactNode }) {
  return <CatalogContext value={catalog}>{children}</CatalogContext>
}

/** The catalog; only below a `CatalogProvider`. */
export function useCatalog(): Catalog {
  const catalog = use(CatalogContext)
  if (!catalog) throw new Error('useCatalog is called outside a CatalogProvider')
  return catalog
}
