import type { ReactNode } from 'react'
import { CatalogProvider } from '../dataset/CatalogContext.tsx'
import { useCatalogFile } from '../dataset/queries.ts'

/** Waits for the catalog, which everything below can rely on. */
export function DataGate({ children }: { children: ReactNode }) {
  return <CatalogProvider catalog={useCatalogFile()}>{children}</CatalogProvider>
}
